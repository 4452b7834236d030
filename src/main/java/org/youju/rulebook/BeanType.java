package org.youju.rulebook;

import java.lang.reflect.Constructor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.drools.base.factmodel.AccessibleFact;
import org.jspecify.annotations.Nullable;

/** A generated type: makes its objects and carries values into their fields. */
public final class BeanType {
    private final Constructor<?> constructor;
    private final List<Field> fields;

    /**
     * One field.
     *
     * @param name its name, empty where rules cannot read the fact
     * @param constants enum constants by code, empty where the field holds none
     */
    private record Field(String name, Map<String, Object> constants) {}

    private BeanType(Class<?> type, List<Field> fields) {
        try {
            this.constructor = type.getDeclaredConstructor();
        } catch (NoSuchMethodException missing) {
            throw new IllegalStateException("the generated type " + type + " cannot be made", missing);
        }
        this.fields = List.copyOf(fields);
    }

    /** Returns the type of a subject. */
    static BeanType ofSubject(ClassLoader loader, Subject subject, Vocabulary vocabulary) {
        List<Field> fields = new ArrayList<>();
        for (Fact fact : subject.facts()) {
            Map<String, Object> constants = new HashMap<>();
            vocabulary.codeList(fact.type().of()).ifPresent(list -> constants.putAll(constants(loader, list)));
            fields.add(new Field(fact.type().isReadable() ? fact.name() : "", constants));
        }
        return new BeanType(load(loader, DrlGenerator.SUBJECTS_PACKAGE + "." + subject.name()), fields);
    }

    /** Returns the {@code Clauses} type of a text. */
    static BeanType ofResults(ClassLoader loader, String packageName, ResultIndex results) {
        return new BeanType(
                load(loader, packageName + "." + DrlGenerator.CLAUSES_TYPE),
                results.names().stream().map(name -> new Field(name, Map.of())).toList());
    }

    /** Returns a new object with every field absent. */
    public Bean create() {
        try {
            return new Bean(this, (AccessibleFact) constructor.newInstance());
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("a generated type could not be made", impossible);
        }
    }

    void set(AccessibleFact object, int position, @Nullable Object value) {
        Field field = fields.get(position);
        if (!field.name().isEmpty()) {
            object.setValue(field.name(), field.constants().isEmpty() ? value : constant(field, value));
        }
    }

    private static @Nullable Object constant(Field field, @Nullable Object value) {
        if (value instanceof List<?> codes) {
            List<Object> constants = new ArrayList<>(codes.size());
            for (Object code : codes) {
                constants.add(field.constants().get(code));
            }
            return constants;
        }
        return value == null ? null : field.constants().get(value);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Map<String, Object> constants(ClassLoader loader, CodeList list) {
        Class<?> type = load(loader, DrlGenerator.SUBJECTS_PACKAGE + "." + list.name());
        Map<String, Object> constants = new HashMap<>();
        for (CodeList.Code code : list.codes()) {
            constants.put(code.id(), Enum.valueOf((Class) type, code.constant()));
        }
        return constants;
    }

    private static Class<?> load(ClassLoader loader, String name) {
        try {
            return loader.loadClass(name);
        } catch (ClassNotFoundException missing) {
            throw new IllegalStateException("the compiled rulebook lacks the type " + name, missing);
        }
    }
}
