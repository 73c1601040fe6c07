package io.github.bantin.extract;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * One path through the structure of a document, from the smallest unit to the largest: {@code điểm a khoản 2 Điều 5}.
 *
 * <p>Records are immutable and safe to share between threads.
 *
 * @param steps the steps, the smallest unit first; at least one
 */
public record LegalPath(List<Step> steps) {

    /**
     * One unit of a path, or several in a row.
     *
     * @param unit the unit
     * @param number its number or letter as it counts: {@code 2}, {@code 3a}, {@code đ}, {@code 1.3}, {@code II}
     * @param last the last number of a range ({@code Điều 5 đến Điều 9}); the same as {@code number} if there is one unit
     */
    public record Step(LegalUnit unit, String number, String last) {
        /** Refuses null. */
        public Step {
            Objects.requireNonNull(unit, "unit");
            Objects.requireNonNull(number, "number");
            Objects.requireNonNull(last, "last");
        }

        /**
         * Says whether the step is a range of units.
         *
         * @return whether first and last number differ
         */
        public boolean isRange() {
            return !number.equals(last);
        }

        /** Returns the step as references write it, such as {@code khoản 2}, a range with a hyphen. */
        @Override
        public String toString() {
            return unit.label() + ' ' + number + (isRange() ? "-" + last : "");
        }
    }

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if there is no step
     */
    public LegalPath {
        steps = List.copyOf(Objects.requireNonNull(steps, "steps"));
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("a path has a step");
        }
    }

    /** Returns the path as references write it. */
    @Override
    public String toString() {
        return steps.stream().map(Step::toString).collect(Collectors.joining(" "));
    }
}
