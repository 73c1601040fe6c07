package io.github.bantin.outline;

import java.util.Objects;

/**
 * The number of a section: as it is written and what it counts.
 *
 * <p>{@code Điều 3a} has {@code written} 3a, {@code value} 3 and {@code suffix} a; {@code Chương IV} has the value 4,
 * {@code Phần thứ hai} 2, {@code 1.3.} the value 3. Letters count in the order that points are lettered by: a b c d đ e g
 * h i k l m n o p q r s t u v x y (Decree 34/2016/NĐ-CP); f, j, w and z, which are not in it, count as the letter before
 * them. Records are immutable and safe to share between threads.
 *
 * @param written the number without the word before it and the signs around it
 * @param value what it counts, from 0
 * @param suffix the letter or figure of a section that was put in between two others, in lower case; empty as a rule
 */
public record SectionNumber(String written, int value, String suffix) {
    /** Refuses null. */
    public SectionNumber {
        Objects.requireNonNull(written, "written");
        Objects.requireNonNull(suffix, "suffix");
    }

    /** Returns the number as it is written. */
    @Override
    public String toString() {
        return written;
    }
}
