package org.youju.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.youju.wire.DecisionWriter.Detail;
import org.youju.wire.Desk;

/** Has every question on the things of a checklist decided. */
@Singleton
final class ChecklistChecker {
    private final Desk desk;

    ChecklistChecker(Desk desk) {
        this.desk = desk;
    }

    /**
     * Decides, in the same way as a program that asks for everything on a subject.
     *
     * @param names what each thing is called
     */
    ChecklistResult check(String subject, ChecklistSheet sheet, List<String> names) {
        List<ChecklistResult.Item> items = new ArrayList<>();
        for (int item = 0; item < names.size(); item++) {
            ObjectNode request = Trees.object();
            request.put("subject", subject)
                    .put("place", sheet.form().place())
                    .put("asOf", sheet.form().asOf())
                    .set("facts", sheet.facts(item));
            byte[] answer = desk.decide(Trees.bytes(request), Detail.FULL);
            items.add(new ChecklistResult.Item(names.get(item), Trees.list(Trees.of(answer), "decisions")));
        }
        return new ChecklistResult(items);
    }
}
