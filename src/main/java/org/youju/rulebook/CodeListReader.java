package org.youju.rulebook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the code lists of a subject file. */
final class CodeListReader {
    private final Set<String> constants = new HashSet<>();

    /** Returns the code lists below {@code codes:}. */
    static List<CodeList> read(YamlNode codes) {
        List<CodeList> lists = new ArrayList<>();
        codes.map().entries().forEach((name, node) -> {
            if (!Names.isType(name)) {
                node.problem("a code list cannot be named \"" + name + "\"", "expected UpperCamelCase");
            }
            lists.add(new CodeListReader().read(name, node.map()));
        });
        return lists;
    }

    private CodeList read(String name, YamlMap map) {
        List<CodeList.Code> codes = new ArrayList<>();
        Map<String, YamlNode> values =
                map.required("values").map(node -> node.map().entries()).orElse(Map.of());
        values.forEach((id, node) -> codes.add(code(id, node)));
        CodeList list = new CodeList(
                name,
                map.words("label"),
                map.optional("ordered").map(YamlNode::flag).orElse(false),
                codes);
        map.close();
        return list;
    }

    private CodeList.Code code(String id, YamlNode node) {
        if (!Names.isCode(id)) {
            node.problem("a code cannot be named \"" + id + "\"", "expected lowerCamelCase, letters and digits");
        } else if (!constants.add(CodeList.constantOf(id))) {
            node.problem("\"" + id + "\" and another code are both " + CodeList.constantOf(id) + " in DRL", "");
        }
        return new CodeList.Code(id, node.words());
    }
}
