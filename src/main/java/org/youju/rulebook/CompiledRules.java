package org.youju.rulebook;

import java.util.List;
import java.util.Map;

/**
 * What Drools made of the rules.
 *
 * @param classes class files by path, such as {@code subjects/Boiler.class}
 * @param models names of the generated model classes, one for each package
 */
record CompiledRules(Map<String, byte[]> classes, List<String> models) {
    CompiledRules {
        classes = Map.copyOf(classes);
        models = List.copyOf(models);
    }
}
