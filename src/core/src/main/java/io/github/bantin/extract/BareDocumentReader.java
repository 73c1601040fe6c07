package io.github.bantin.extract;

import io.github.bantin.internal.scan.PhraseTable;
import io.github.bantin.internal.scan.PhraseTable.Match;
import io.github.bantin.internal.scan.ScannedText;
import io.github.bantin.internal.scan.Words;
import io.github.bantin.text.Excerpt;
import io.github.bantin.text.Span;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Reads documents that people call by type and number alone: {@code Đề án 06}, {@code Nghị quyết Trung ương 4 khóa XII}.
 *
 * <p>They name a document to those who know it already, so they are read only where vague references are asked for.
 */
final class BareDocumentReader {
    private static final PhraseTable<String> PLENUM =
            PhraseTable.backwards(Map.of("trung ương", "Trung ương", "hội nghị trung ương", "Hội nghị Trung ương"));
    private static final PhraseTable<Boolean> TERM = PhraseTable.forwards(PhraseTable.phrases("khóa"));

    private static final int MOST_DIGITS = 4;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    private final ScannedText text;

    /** Whether only numbers of plenums are read, to know that they count nothing. */
    private final boolean plenumsOnly;

    BareDocumentReader(ScannedText text, ExtractionOptions options) {
        this.text = text;
        this.plenumsOnly = !options.vague();
    }

    /** The document whose number is the digits between two offsets, not reaching back over a floor; or null. */
    @Nullable
    LegalReferenceMention read(int at, int digitsEnd, int floor) {
        if (digitsEnd - at > MOST_DIGITS) {
            return null;
        }
        Match<String> plenum = PLENUM.find(text, at);
        if (plenum == null && plenumsOnly || !standsAlone(digitsEnd)) {
            return null;
        }
        DocumentLeadIn lead = DocumentLeadIn.before(text, plenum == null ? at : plenum.begin(), floor);
        DocumentType type = lead.type();
        String digits = text.substring(at, digitsEnd);
        int value = Integer.parseInt(digits);
        if (type == null || digits.length() == MOST_DIGITS && value >= FIRST_YEAR && value <= LAST_YEAR) {
            return null;
        }
        int end = digitsEnd;
        String name = digits;
        if (plenum != null) {
            name = plenum.value() + " " + digits;
            int termEnd = termEnd(digitsEnd);
            if (termEnd > 0) {
                int close = termEnd;
                while (text.charAt(close - 1) == ')') {
                    close--;
                }
                name += " khóa " + text.substring(text.wordBegin(close), close);
                end = termEnd;
            }
        }
        return new LegalReferenceMention(
                MentionKind.DOCUMENT_TITLE,
                Excerpt.of(text, new Span(lead.begin(), end)),
                new DocumentTitle(type, name, OptionalInt.empty(), Optional.empty()),
                Optional.empty(),
                Confidence.LIKELY);
    }

    /** Behind "khóa XII", in brackets or not, that follows an offset; or 0. */
    private int termEnd(int from) {
        int at = text.skipBlanks(from);
        boolean bracket = at >= 0 && at < text.length() && text.charAt(at) == '(';
        Match<Boolean> term = at < 0 ? null : TERM.find(text, bracket ? at + 1 : at);
        int numeral = term == null ? -1 : text.skipBlanks(term.end());
        if (numeral < 0 || numeral >= text.length()) {
            return 0;
        }
        int end = text.wordEnd(numeral);
        if (RomanNumerals.value(text, numeral, end) == 0) {
            return 0;
        }
        if (bracket) {
            return end < text.length() && text.charAt(end) == ')' ? end + 1 : 0;
        }
        return end;
    }

    /** Whether a number counts nothing and nothing is joined to it. */
    private boolean standsAlone(int end) {
        char next = end < text.length() ? text.charAt(end) : ' ';
        char further = end + 1 < text.length() ? text.charAt(end + 1) : ' ';
        boolean joins = next == '.' || next == ',' || next == ':' || next == '/' || Words.isDash(next);
        boolean joined = MentionScan.isJoined(next)
                || next == '%'
                || joins && (Words.isDigit(further) || Words.isWordPart(further) || next == '/');
        return !joined
                && Units.counted(text, end) == null
                && Units.time(text, end) == null
                && (FollowWords.at(text, end) & FollowWords.MAGNITUDE) == 0
                && Currencies.behind(text, end) == null
                && Units.measure(text, end) == null;
    }
}
