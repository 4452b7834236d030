package org.youju.engine;

import org.youju.decision.Kind;
import org.youju.law.Clause;
import org.youju.law.Force;
import org.youju.rulebook.Question;

/** What a broken clause does to a question, by its force, its bearer and what the question asks for. */
final class Weights {
    private Weights() {}

    static Weight of(Clause clause, Question question) {
        if (!clause.countsThrough().isEmpty()) {
            return Weight.NONE;
        }
        boolean judged = clause.bearer().isEmpty() || clause.bearer().equals(question.bearer());
        boolean asked = clause.decides().contains(question.id());
        if (!clause.hedge().isEmpty() || clause.force() == Force.PRINCIPLE) {
            return judged || asked ? Weight.REVIEW : Weight.NONE;
        }
        boolean decides =
                switch (clause.force()) {
                    case MUST, MUST_NOT, TIME_LIMIT, TARGET_BINDING -> judged;
                    case PROCEDURE, RESPONSIBILITY -> clause.bearer().equals(question.bearer());
                    case TARGET_EXPECTED, ENCOURAGED -> question.kind() == Kind.TARGET;
                    case MAY, BENEFIT, PENALTY, DEFINITION, BACKGROUND -> asked;
                    case PRINCIPLE -> false;
                };
        return decides ? Weight.DECIDES : Weight.NONE;
    }
}
