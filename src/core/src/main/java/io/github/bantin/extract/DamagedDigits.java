package io.github.bantin.extract;

import io.github.bantin.internal.scan.Words;
import io.github.bantin.text.AlignedText;
import io.github.bantin.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads letters that a scan took digits for as digits again: {@code l}, {@code I} for 1 and {@code O}, {@code o} for 0.
 *
 * <p>Only inside a figure that has a digit too, stands by itself and holds no other letter: {@code l.457}, {@code 2OO},
 * {@code l5%}. A single l behind digits is a litre, I before a dot and less than three digits a Roman number, and O2 and
 * O3 are gases.
 */
final class DamagedDigits {
    private DamagedDigits() {}

    /** The text with damaged figures mended, one digit for each letter; the identity where there are none. */
    static AlignedText mended(String text) {
        AlignedText.Builder made = null;
        int length = text.length();
        int i = 0;
        while (i < length) {
            char c = text.charAt(i);
            boolean begins =
                    (Words.isDigit(c) || isDamaged(c)) && (i == 0 || !MentionScan.isJoined(text.charAt(i - 1)));
            if (!begins) {
                i++;
                continue;
            }
            int end = end(text, i);
            if (isDamagedFigure(text, i, end)) {
                made = made == null ? AlignedText.of(text) : made;
                for (int at = i; at < end; at++) {
                    if (isDamaged(text.charAt(at))) {
                        made.keepTo(at).replace(at, at + 1, isOne(text.charAt(at)) ? "1" : "0");
                    }
                }
            }
            i = end;
        }
        return made == null ? AlignedText.identity(text) : made.keepTo(length).build();
    }

    /** The mentions of a mended text in the text itself; what was mended is never certain. */
    static List<Mention> inSource(List<Mention> found, AlignedText mended) {
        List<Mention> mentions = new ArrayList<>(found.size());
        for (Mention mention : found) {
            Span full = mention.fullSpan();
            Mention inSource = mention.in(mended);
            boolean same = mended.source().regionMatches(full.begin(), mended.text(), full.begin(), full.length());
            mentions.add(same ? inSource : lowered(inSource));
        }
        return mentions;
    }

    private static Mention lowered(Mention mention) {
        if (mention.confidence() != Confidence.CERTAIN) {
            return mention;
        }
        if (mention instanceof NumericMention m) {
            return new NumericMention(
                    m.kind(),
                    m.excerpt(),
                    m.value(),
                    m.unit(),
                    m.currency(),
                    m.per(),
                    m.modifier(),
                    Confidence.LIKELY,
                    m.alternative());
        }
        if (mention instanceof TemporalMention m) {
            return new TemporalMention(m.kind(), m.excerpt(), m.coreSpan(), m.value(), m.modifier(), Confidence.LIKELY);
        }
        if (mention instanceof LegalReferenceMention m) {
            return new LegalReferenceMention(m.kind(), m.excerpt(), m.value(), m.target(), Confidence.LIKELY);
        }
        DocumentNumberMention m = (DocumentNumberMention) mention;
        return new DocumentNumberMention(
                m.excerpt(), m.fullSpan(), m.normalized(), m.value(), Confidence.LIKELY, m.date());
    }

    private static int end(String text, int begin) {
        int i = begin;
        while (i < text.length()) {
            char c = text.charAt(i);
            boolean mark = (c == '.' || c == ',') && i + 1 < text.length() && isFigure(text.charAt(i + 1));
            if (!mark && !isFigure(c)) {
                break;
            }
            i++;
        }
        return i;
    }

    private static boolean isDamagedFigure(String text, int begin, int end) {
        int digits = 0;
        int letters = 0;
        for (int i = begin; i < end; i++) {
            digits += Words.isDigit(text.charAt(i)) ? 1 : 0;
            letters += isDamaged(text.charAt(i)) ? 1 : 0;
        }
        char next = end < text.length() ? text.charAt(end) : ' ';
        if (digits == 0 || letters == 0 || MentionScan.isJoined(next)) {
            return false;
        }
        boolean symbol = next == '/' && end + 1 < text.length() && Character.isUpperCase(text.charAt(end + 1));
        boolean litre = letters == 1 && text.charAt(end - 1) == 'l' && !symbol;
        boolean gas = end - begin == 2 && (text.startsWith("O2", begin) || text.startsWith("O3", begin));
        return !litre && !gas && !isRoman(text, begin, end);
    }

    /** "I.2", "II.10": letters, then a mark and less than three digits. */
    private static boolean isRoman(String text, int begin, int end) {
        int i = begin;
        while (i < end && isOne(text.charAt(i))) {
            i++;
        }
        boolean mark = i > begin && i < end && (text.charAt(i) == '.' || text.charAt(i) == ',');
        int group = i + 1;
        while (group < end && isFigure(text.charAt(group))) {
            group++;
        }
        return mark && group - i - 1 < 3;
    }

    private static boolean isFigure(char c) {
        return Words.isDigit(c) || isDamaged(c);
    }

    private static boolean isDamaged(char c) {
        return isOne(c) || c == 'O' || c == 'o';
    }

    private static boolean isOne(char c) {
        return c == 'l' || c == 'I';
    }
}
