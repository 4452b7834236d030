package org.youju.facts;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was submitted about one case: for each fact of its subject a value, or nothing.
 *
 * <p>Values are {@code Boolean}, {@code Integer}, {@code BigDecimal}, {@code LocalDate} ({@link #NEVER} for what is
 * known not to have happened), {@code String} for a code, {@code List<String>} for codes, {@code List<BigDecimal>} with
 * null gaps for a series, and {@code List<Facts>} for elements. A value may come with its {@link Provenance}.
 */
public final class Facts {
    /** The day of what is known not to have happened: later than every other day. */
    public static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    private final FactIndex index;
    private final @Nullable Object[] values;
    /** Null where no value comes with its provenance, which is by far the most usual. */
    private final @Nullable Provenance @Nullable [] provenance;

    private final boolean bare;

    private Facts(
            FactIndex index, @Nullable Object[] values, @Nullable Provenance @Nullable [] provenance, boolean bare) {
        this.index = index;
        this.values = values;
        this.provenance = provenance;
        this.bare = bare;
    }

    /** Returns the facts of a subject of which nothing is known. */
    public static Facts none(FactIndex index) {
        return new Facts(index, new Object[index.size()], null, true);
    }

    /** Returns a builder for the facts of a subject. */
    public static Builder builder(FactIndex index) {
        return new Builder(index, new Object[index.size()], null, true);
    }

    /** Returns the shared index of the subject's facts. */
    public FactIndex index() {
        return index;
    }

    /** Returns the value at a position, or nothing if it is absent. */
    public Optional<Object> at(int position) {
        return Optional.ofNullable(values[position]);
    }

    /** Returns the value of a fact, or nothing if it is absent or not a fact of the subject. */
    public Optional<Object> get(String name) {
        int position = index.position(name);
        return position < 0 ? Optional.empty() : at(position);
    }

    /** Returns a fresh array of the values by position, null where absent; the caller may change it. */
    public @Nullable Object[] toArray() {
        return values.clone();
    }

    /** Returns a builder that starts from these facts. */
    public Builder toBuilder() {
        return new Builder(index, values.clone(), provenance == null ? null : provenance.clone(), bare);
    }

    /** Returns where the value at a position comes from, or nothing if it is absent or came bare. */
    public Optional<Provenance> provenance(int position) {
        return provenance == null ? Optional.empty() : Optional.ofNullable(provenance[position]);
    }

    /** Returns whether every value came bare, those of elements too. */
    public boolean isBare() {
        return bare;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Facts facts
                && index.subject().equals(facts.index.subject())
                && Arrays.equals(values, facts.values)
                && Arrays.equals(provenance, facts.provenance);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(index.subject()).append('{');
        for (int position = 0; position < values.length; position++) {
            if (values[position] != null) {
                text.append(text.charAt(text.length() - 1) == '{' ? "" : ", ")
                        .append(index.names().get(position))
                        .append('=')
                        .append(values[position]);
            }
        }
        return text.append('}').toString();
    }

    /** Collects facts; a fact set twice keeps the last value. */
    public static final class Builder {
        private final FactIndex index;
        private final @Nullable Object[] values;
        private @Nullable Provenance @Nullable [] provenance;
        private boolean bare;

        private Builder(
                FactIndex index,
                @Nullable Object[] values,
                @Nullable Provenance @Nullable [] provenance,
                boolean bare) {
            this.index = index;
            this.values = values;
            this.provenance = provenance;
            this.bare = bare;
        }

        /** Sets the fact at a position to a bare value; null makes it absent. */
        public Builder set(int position, @Nullable Object value) {
            values[position] = value;
            if (provenance != null) {
                provenance[position] = null;
            }
            if (value instanceof List<?> list && !list.isEmpty() && list.get(0) instanceof Facts) {
                bare &= list.stream().map(Facts.class::cast).allMatch(Facts::isBare);
            }
            return this;
        }

        /** Sets the fact at a position to a value with its provenance. */
        public Builder set(int position, Object value, Provenance from) {
            set(position, value);
            if (provenance == null) {
                provenance = new Provenance[values.length];
            }
            provenance[position] = from;
            bare = false;
            return this;
        }

        /**
         * Sets a fact by name; null makes it absent.
         *
         * @throws IllegalArgumentException if the subject has no such fact
         */
        public Builder set(String name, @Nullable Object value) {
            int position = index.position(name);
            if (position < 0) {
                throw new IllegalArgumentException(index.subject() + " has no fact \"" + name + "\"");
            }
            return set(position, value);
        }

        /** Returns the facts collected so far; the builder may go on. */
        public Facts build() {
            return new Facts(index, values.clone(), provenance == null ? null : provenance.clone(), bare);
        }
    }
}
