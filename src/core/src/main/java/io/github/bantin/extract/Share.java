package io.github.bantin.extract;

import io.github.bantin.internal.scan.PhraseTable;
import io.github.bantin.internal.scan.PhraseTable.Match;
import io.github.bantin.internal.scan.ScannedText;
import io.github.bantin.internal.scan.Words;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the sign or words of a share behind a number make of it. */
enum Share {
    PERCENT("%"),
    /** "điểm phần trăm", "điểm %". */
    POINT("điểm phần trăm"),
    PERMILLE("‰");

    private static final PhraseTable<Share> WORDS = PhraseTable.forwards(Map.of(
            "phần trăm", PERCENT,
            "phần nghìn", PERMILLE,
            "phần ngàn", PERMILLE,
            "điểm phần trăm", POINT));

    private static final PhraseTable<Boolean> POINTS = PhraseTable.forwards(Map.of("điểm", true));

    private final String sign;

    Share(String sign) {
        this.sign = sign;
    }

    /** The sign that is the unit of the share. */
    String sign() {
        return sign;
    }

    /** The share whose sign or words follow an offset. */
    static @Nullable Match<Share> behind(ScannedText text, int at) {
        int sign = text.skipBlanks(at);
        char c = sign < 0 || sign >= text.length() ? ' ' : text.charAt(sign);
        if (c == '%' || c == '\u2030') {
            return new Match<>(sign, sign + 1, c == '%' ? PERCENT : PERMILLE);
        }
        if (!Words.isWordPart(c)) {
            return null;
        }
        Match<Share> words = WORDS.find(text, at);
        if (words != null) {
            return words;
        }
        Match<Boolean> point = POINTS.find(text, at);
        int behind = point == null ? -1 : text.skipBlanks(point.end());
        boolean percent = behind >= 0 && behind < text.length() && text.charAt(behind) == '%';
        return percent ? new Match<>(sign, behind + 1, POINT) : null;
    }

    /** The kind of a share, or of a range of shares. */
    MentionKind kind(boolean range) {
        return switch (this) {
            case PERCENT -> range ? MentionKind.PERCENTAGE_RANGE : MentionKind.PERCENTAGE;
            case POINT -> MentionKind.PERCENTAGE_POINT;
            case PERMILLE -> MentionKind.PERMILLE;
        };
    }
}
