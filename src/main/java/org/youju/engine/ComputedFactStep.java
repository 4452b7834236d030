package org.youju.engine;

import java.util.List;
import org.youju.rulebook.Fact;

/** Computes a fact from others as the vocabulary says; what was submitted stands. */
final class ComputedFactStep implements Step {
    private final int frame;
    private final int position;
    private final Fact fact;
    private final Functions functions;

    ComputedFactStep(int frame, int position, Fact fact, Functions functions) {
        this.frame = frame;
        this.position = position;
        this.fact = fact;
        this.functions = functions;
    }

    @Override
    public void run(World world, List<World> forks) {
        Sheet[] sheets = world.sheets(frame);
        if (sheets == null) {
            return;
        }
        for (Sheet sheet : sheets) {
            if (sheet.value(position) != null) {
                continue;
            }
            Computed computed = functions.compute(fact, sheet, world);
            if (computed.value().isPresent()) {
                sheet.put(position, computed.value().get(), computed.spread());
            } else {
                boolean canBeAsked = fact.isSubmittable() && !fact.isDefaulted();
                sheet.explainAbsence(
                        position,
                        canBeAsked
                                ? sheet.lacking(
                                        position, computed.lacks(), functions.isBegun(fact.computation(), sheet))
                                : computed.lacks());
            }
        }
    }
}
