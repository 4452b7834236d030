package org.youju.rulebook;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.youju.decision.Kind;
import org.youju.law.Text;

/**
 * One question a user can ask.
 *
 * @param id identifier, such as {@code public-rental-eligibility}
 * @param kind sort of question
 * @param audience who asks it
 * @param subject name of the subject it is asked of
 * @param bearer whose conduct or qualification it judges
 * @param label the question in words
 * @param words search words
 * @param outputs the values its rules may give
 */
public record Question(
        String id,
        Kind kind,
        List<String> audience,
        String subject,
        String bearer,
        Text label,
        List<String> words,
        List<Output> outputs)
        implements Serializable {

    public Question {
        audience = List.copyOf(audience);
        words = List.copyOf(words);
        outputs = List.copyOf(outputs);
    }

    /** Returns the value of a name that its rules may give. */
    public Optional<Output> output(String name) {
        return outputs.stream().filter(output -> output.name().equals(name)).findFirst();
    }

    /** Returns the name under which rules read its outcome: {@code publicRentalEligibility}. */
    public String fieldName() {
        StringBuilder name = new StringBuilder();
        for (String word : id.split("-", -1)) {
            name.append(name.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return name.toString();
    }

    /** Returns the name of its rule files without ending: {@code public_rental_eligibility}. */
    public String fileName() {
        return id.replace('-', '_');
    }
}
