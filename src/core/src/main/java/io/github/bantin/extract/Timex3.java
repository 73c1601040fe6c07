package io.github.bantin.extract;

import java.util.Objects;
import java.util.Optional;

/**
 * The type and value that a time has in the TIMEX3 tag of TimeML, the annotation of times that evaluation corpora use.
 *
 * <p>What is not known is written X: {@code XXXX-11-20} is a day of any year, {@code XXXX-WXX-2} a Tuesday. A range is a
 * {@link Type#DURATION} of its length, both ends included, with its first and last time as points: {@code P5Y} from
 * {@code 2021} to {@code 2025}. Immutable and safe for use by any number of threads. Source of the rule: TimeML 1.2.1.
 *
 * <pre>{@code
 * new TemporalValue.CalendarYear(Year.of(2022)).timex3().orElseThrow().value(); // 2022
 * }</pre>
 *
 * @param type what kind of time it is
 * @param value the value of the tag's attribute of that name
 * @param beginPoint of a range its first time
 * @param endPoint of a range its last time
 */
public record Timex3(Type type, String value, Optional<String> beginPoint, Optional<String> endPoint) {

    /** The types of times that TIMEX3 tells apart and that are mentioned here. */
    public enum Type {
        /** A day or anything longer. */
        DATE,
        /** A time of day. */
        TIME,
        /** A length of time. */
        DURATION
    }

    /** Refuses null. */
    public Timex3 {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(beginPoint, "beginPoint");
        Objects.requireNonNull(endPoint, "endPoint");
    }
}
