package org.youju.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;
import org.youju.rulebook.Consequence;

/** An ordinary Drools session over the rules of one text, used again and again; for one thread. */
final class RuleSession implements AutoCloseable {
    private static final int USES = 5_000;

    static {
        // range indexing compares by double
        System.setProperty("drools.alphaNodeRangeIndexThreshold", "0");
    }

    private final KieBase base;
    private final Firings firings = new Firings();
    private @Nullable KieSession session;
    private int used;

    RuleSession(Collection<Model> models) {
        this.base = KieBaseBuilder.createKieBaseFromModel(models);
    }

    /** Notes which rule fires and what it gives meanwhile. */
    private static final class Firings extends DefaultAgendaEventListener implements Consequence {
        private final Map<String, List<String>> gifts = new TreeMap<>();
        private List<String> current = new ArrayList<>();

        @Override
        public void beforeMatchFired(BeforeMatchFiredEvent event) {
            current = gifts.computeIfAbsent(event.getMatch().getRule().getName(), name -> new ArrayList<>());
        }

        @Override
        public void give(String name, Object value) {
            current.add(Oracle.gift(name, value));
        }

        @Override
        public void refer(String code) {
            current.add(Oracle.referral(code));
        }
    }

    /**
     * Lets the rules fire on some objects.
     *
     * @param beans the objects, which are taken out again
     * @param wanted names of the rules that may fire
     * @return what each rule that fired gave, by name of the rule
     */
    Map<String, List<String>> fire(List<Object> beans, Predicate<String> wanted) {
        KieSession running = session();
        firings.gifts.clear();
        List<FactHandle> handles = beans.stream().map(running::insert).toList();
        running.fireAllRules(match -> wanted.test(match.getRule().getName()));
        handles.forEach(running::delete);
        return new TreeMap<>(firings.gifts);
    }

    private KieSession session() {
        if (session == null || used++ == USES) {
            close();
            used = 0;
            session = base.newKieSession();
            session.setGlobal("decision", firings);
            session.addEventListener(firings);
        }
        return session;
    }

    @Override
    public void close() {
        if (session != null) {
            session.dispose();
            session = null;
        }
    }
}
