package io.github.bantin.extract;

import io.github.bantin.internal.scan.PhraseTable;
import io.github.bantin.internal.scan.PhraseTable.Match;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The words around a number that say how it is meant: "hơn" before it, "trở lên" behind it or behind what it counts.
 *
 * <p>A negation turns a word around: "quá" is more, "không quá" at most.
 */
final class Modifiers {
    private static final PhraseTable<Modifier> BEFORE = PhraseTable.backwards(Map.ofEntries(
            Map.entry("hơn", Modifier.MORE_THAN),
            Map.entry("trên", Modifier.MORE_THAN),
            Map.entry("vượt", Modifier.MORE_THAN),
            Map.entry("vượt quá", Modifier.MORE_THAN),
            Map.entry("quá", Modifier.MORE_THAN),
            Map.entry("dưới", Modifier.LESS_THAN),
            Map.entry("chưa đến", Modifier.LESS_THAN),
            Map.entry("chưa tới", Modifier.LESS_THAN),
            Map.entry("chưa đầy", Modifier.LESS_THAN),
            Map.entry("gần", Modifier.NEARLY),
            Map.entry("ngót", Modifier.NEARLY),
            Map.entry("xấp xỉ", Modifier.NEARLY),
            Map.entry("khoảng", Modifier.APPROX),
            Map.entry("chừng", Modifier.APPROX),
            Map.entry("ước", Modifier.APPROX),
            Map.entry("ước đạt", Modifier.APPROX),
            Map.entry("ước tính", Modifier.APPROX),
            Map.entry("ít nhất", Modifier.AT_LEAST),
            Map.entry("tối thiểu", Modifier.AT_LEAST),
            Map.entry("không dưới", Modifier.AT_LEAST),
            Map.entry("không ít hơn", Modifier.AT_LEAST),
            Map.entry("nhiều nhất", Modifier.AT_MOST),
            Map.entry("tối đa", Modifier.AT_MOST),
            Map.entry("không quá", Modifier.AT_MOST),
            Map.entry("không vượt quá", Modifier.AT_MOST),
            Map.entry("không hơn", Modifier.AT_MOST),
            Map.entry("không trên", Modifier.AT_MOST)));

    private static final PhraseTable<Modifier> BEHIND =
            PhraseTable.forwards(Map.of("trở lên", Modifier.AT_LEAST, "trở xuống", Modifier.AT_MOST));

    private Modifiers() {}

    /** The modifier of the number between two offsets; the words before it are asked first. */
    static Optional<Modifier> around(String text, int begin, int end) {
        Match<Modifier> word = BEFORE.find(text, begin);
        if (word == null) {
            word = BEHIND.find(text, end);
        }
        if (word == null) {
            Match<Boolean> counted = Units.counted(text, end);
            word = counted == null ? null : BEHIND.find(text, counted.end());
        }
        return valueOf(word);
    }

    private static Optional<Modifier> valueOf(@Nullable Match<Modifier> word) {
        return word == null ? Optional.empty() : Optional.of(word.value());
    }
}
