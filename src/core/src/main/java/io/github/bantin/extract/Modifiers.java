package io.github.bantin.extract;

import io.github.bantin.internal.scan.PhraseTable;
import io.github.bantin.internal.scan.PhraseTable.Match;
import io.github.bantin.internal.scan.ScannedText;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The words around a number that say how it is meant: "hơn" before it, "trở lên" behind it or behind what it counts.
 *
 * <p>A negation turns a word around: "quá" is more, "không quá" at most.
 */
final class Modifiers {
    private static final PhraseTable<Optional<Modifier>> BEFORE = PhraseTable.backwards(before());

    private static Map<String, Optional<Modifier>> before() {
        Map<String, Optional<Modifier>> words = new HashMap<>();
        add(
                words,
                Modifier.MORE_THAN,
                "hơn|trên|vượt|vượt quá|quá|vượt trên|đạt trên|đạt hơn|lớn hơn|nhiều hơn|vượt mức|cao hơn mức");
        add(
                words,
                Modifier.LESS_THAN,
                "dưới|chưa đến|chưa tới|chưa đầy|chưa được|nhỏ hơn|ít hơn|không đến|không đầy|không tới|còn dưới");
        add(words, Modifier.NEARLY, "gần|ngót|xấp xỉ|ngót nghét|suýt soát|gần được|sấp xỉ|xấp xỉ gần|non");
        add(
                words,
                Modifier.APPROX,
                "khoảng|chừng|ước|ước đạt|ước tính|ước khoảng|ước tính khoảng|vào khoảng|độ chừng|áng chừng|trên dưới|tầm|cỡ"
                        + "|tầm khoảng|quãng|ước chừng|khoảng chừng|ước đạt khoảng|ước thực hiện|dự kiến khoảng|bình quân khoảng");
        add(
                words,
                Modifier.AT_LEAST,
                "ít nhất|tối thiểu|không dưới|không ít hơn|không thấp hơn|không nhỏ hơn|ít nhất là|tối thiểu là|tối thiểu từ|thấp nhất");
        add(
                words,
                Modifier.AT_MOST,
                "nhiều nhất|tối đa|không quá|không vượt quá|không hơn|không trên|cao nhất|tối đa là|không lớn hơn|không nhiều hơn"
                        + "|tối đa không quá|nhiều nhất là|không cao hơn|không vượt");
        // comparatives: higher by so much, not more than so much
        for (String comparative :
                "cao thấp sớm muộn chậm nhanh dài ngắn rộng hẹp đắt rẻ tốt già trẻ xa nặng nhẹ sâu tăng giảm kém"
                        .split(" ", -1)) {
            words.put(comparative + " hơn", Optional.empty());
        }
        words.put("tăng hơn", Optional.of(Modifier.MORE_THAN));
        words.put("giảm hơn", Optional.of(Modifier.MORE_THAN));
        words.put("bên trên", Optional.empty());
        words.put("ở trên", Optional.empty());
        return words;
    }

    private static void add(Map<String, Optional<Modifier>> words, Modifier modifier, String list) {
        for (String word : list.split("\\|", -1)) {
            words.put(word, Optional.of(modifier));
        }
    }

    private static final PhraseTable<Modifier> BEHIND = PhraseTable.forwards(Map.of(
            "trở lên", Modifier.AT_LEAST,
            "đổ lên", Modifier.AT_LEAST,
            "trở xuống", Modifier.AT_MOST,
            "trở lại", Modifier.AT_MOST,
            "đổ xuống", Modifier.AT_MOST,
            "đổ lại", Modifier.AT_MOST));

    private Modifiers() {}

    /**
     * The modifier of the number between two offsets; the words before it are asked first.
     *
     * @param unitEnd behind what the number counts, or the end of the number
     */
    static Optional<Modifier> around(ScannedText text, int begin, int end, int unitEnd) {
        Match<Optional<Modifier>> before = BEFORE.find(text, begin);
        if (before != null && before.value().isPresent()) {
            return before.value();
        }
        if (begin > 0 && text.charAt(begin - 1) == '±' || begin > 1 && text.startsWith("± ", begin - 2)) {
            return Optional.of(Modifier.APPROX);
        }
        Match<Modifier> word = BEHIND.find(text, end);
        if (word == null && unitEnd > end) {
            word = BEHIND.find(text, unitEnd);
        } else if (word == null && (FollowWords.at(text, end) & FollowWords.COUNTED) != 0) {
            Match<Boolean> counted = Units.counted(text, end);
            word = counted == null ? null : BEHIND.find(text, counted.end());
        }
        return valueOf(word);
    }

    /** The modifier that ends right before an offset; or null. */
    static @Nullable Match<Modifier> before(ScannedText text, int begin) {
        Match<Optional<Modifier>> word = BEFORE.find(text, begin);
        return word == null || word.value().isEmpty()
                ? null
                : new Match<>(word.begin(), word.end(), word.value().get());
    }

    private static Optional<Modifier> valueOf(@Nullable Match<Modifier> word) {
        return word == null ? Optional.empty() : Optional.of(word.value());
    }
}
