package org.youju.rulebook;

/** Hands on what a consequence gives, codes as their ids instead of the generated constants. */
record CodesGiven(Consequence taker, Vocabulary vocabulary) implements Consequence {
    @Override
    public void give(String name, Object value) {
        taker.give(name, value instanceof Enum<?> constant ? id(constant) : value);
    }

    @Override
    public void refer(String code) {
        taker.refer(code);
    }

    private Object id(Enum<?> constant) {
        return vocabulary
                .codeList(constant.getDeclaringClass().getSimpleName())
                .flatMap(list -> list.byConstant(constant.name()))
                .map(code -> (Object) code.id())
                .orElse(constant);
    }
}
