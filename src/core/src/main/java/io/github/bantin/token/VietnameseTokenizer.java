package io.github.bantin.token;

import io.github.bantin.internal.scan.DocumentNumberShape;
import io.github.bantin.internal.scan.Words;
import io.github.bantin.text.Excerpt;
import io.github.bantin.text.Span;
import java.time.Month;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Cuts Vietnamese text into syllables, figures, document numbers, abbreviations, addresses and marks.
 *
 * <p>Tokens stand in the order of the text and do not overlap, and what lies between them is blank space alone: tokens
 * and gaps cover the text. Figures with their groups and decimals, dates in figures, document numbers (also torn over a
 * line end), web and e-mail addresses and abbreviations with their stop are one token each; an ellipsis of dots is one,
 * every other mark stands alone. Offsets are UTF-16 code units of the text that is passed. Takes time linear in the text
 * and never throws on what it holds. Instances are immutable and safe for use by any number of threads.
 *
 * <pre>{@code
 * List<Token> tokens = VietnameseTokenizer.standard().tokenize("Chỉ thị số 16-CT/TU.");
 * tokens.get(3).text(); // 16-CT/TU
 * }</pre>
 */
public final class VietnameseTokenizer {
    private static final VietnameseTokenizer STANDARD = new VietnameseTokenizer();

    /** How long an address may be. */
    private static final int LONGEST_ADDRESS = 2048;

    /** How long the name of a host may be (RFC 1035, section 2.3.4). */
    private static final int LONGEST_HOST = 253;

    /** What the names of hosts end with in Vietnamese texts where no scheme and no www tells an address. */
    private static final Set<String> DOMAINS =
            Set.of("vn", "com", "net", "org", "edu", "gov", "info", "int", "io", "asia", "tv");

    /** A year in which every day that a year can have is one. */
    private static final int LEAP_YEAR = 2000;

    private VietnameseTokenizer() {}

    /**
     * Returns the tokenizer.
     *
     * @return the shared instance
     */
    public static VietnameseTokenizer standard() {
        return STANDARD;
    }

    /**
     * Cuts a text into tokens.
     *
     * @param text any text
     * @return the tokens in the order of the text
     */
    public List<Token> tokenize(CharSequence text) {
        String source = Objects.requireNonNull(text, "text").toString();
        List<Token> tokens = new ArrayList<>(source.length() / 5 + 1);
        tokenize(source, (begin, end, kind) -> tokens.add(new Token(Excerpt.of(source, new Span(begin, end)), kind)));
        return List.copyOf(tokens);
    }

    /**
     * Cuts a text into tokens and gives them to a sink one by one; nothing is created for a token.
     *
     * @param text any text
     * @param sink what takes the tokens, in the order of the text
     */
    public void tokenize(CharSequence text, TokenSink sink) {
        String source = Objects.requireNonNull(text, "text").toString();
        new Cut(source, Objects.requireNonNull(sink, "sink")).run();
    }

    /** One pass over one text. */
    private static final class Cut {
        private final String text;
        private final TokenSink sink;
        private final DocumentNumberShape number = new DocumentNumberShape();

        /** Up to here no e-mail address begins. */
        private int mailFreeUntil;

        /** The next sign of e-mail, or the greatest number where none follows. */
        private int nextAt = -1;

        /** Whether the address found last is one of e-mail. */
        private boolean mail;

        Cut(String text, TokenSink sink) {
            this.text = text;
            this.sink = sink;
        }

        void run() {
            int i = 0;
            while (i < text.length()) {
                switch (CharClass.of(text.charAt(i))) {
                    case CharClass.SPACE -> i++;
                    case CharClass.DIGIT -> i = figure(i);
                    case CharClass.WORD -> i = word(i);
                    default -> i = mark(i);
                }
            }
        }

        private int add(int begin, int end, TokenKind kind) {
            sink.token(begin, end, kind);
            return end;
        }

        private int figure(int begin) {
            int address = address(begin);
            if (address > begin) {
                return add(begin, address, mail ? TokenKind.EMAIL : TokenKind.URL);
            }
            if (number.match(text, begin) && number.isWhole()) {
                return add(begin, number.end(), TokenKind.DOCUMENT_NUMBER);
            }
            int end = joined(begin);
            if (isDate(begin, end)) {
                return add(begin, end, TokenKind.DATE);
            }
            if (charAt(end) == '.') {
                int host = host(begin, end);
                if (host > end) {
                    return add(begin, host, TokenKind.URL); // 24h.com.vn
                }
            }
            if (charAt(end) == '%') {
                end++;
            }
            return add(begin, end, TokenKind.NUMBER);
        }

        /** Letters and figures with the signs that join them: 7h30, 43H-016, 18/11/2022, 1.457.264, 86,2. */
        private int joined(int begin) {
            int i = begin;
            while (i < text.length()) {
                char c = text.charAt(i);
                boolean inner = Words.isDigit(c) || Words.isWordPart(c);
                boolean figureBehind = i > begin && Words.isDigit(charAt(i + 1));
                boolean code = c == '.' || Words.isDash(c); // ĐT.454, 43H-016
                boolean sign = figureBehind
                        && (code
                                ? isAsciiOrBar(text.charAt(i - 1))
                                : (c == ',' || c == '/' || c == ':') && Words.isDigit(text.charAt(i - 1)));
                if (!inner && !sign) {
                    break;
                }
                i++;
            }
            return i;
        }

        private static boolean isAsciiOrBar(char c) {
            return Words.isDigit(c) || c >= 'A' && c <= 'Z' || c == 'Đ';
        }

        /** Whether figures are a day of the calendar (18/11/2022, 18-11-22, 28/7) or a month (11/2022). */
        private boolean isDate(int begin, int end) {
            int parts = 1;
            int digits = 0;
            int first = 0;
            int second = 0;
            int last = 0;
            char sign = 0;
            for (int i = begin; i < end; i++) {
                char c = text.charAt(i);
                if (Words.isDigit(c)) {
                    last = last * 10 + (c - '0');
                    if (++digits > 4) {
                        return false;
                    }
                } else if ((c == '/' || c == '-' || c == '.') && (sign == 0 || sign == c) && digits <= 2) {
                    sign = c;
                    parts++;
                    digits = 0;
                    first = second;
                    second = last;
                    last = 0;
                } else {
                    return false;
                }
            }
            if (parts == 3) {
                boolean year = digits == 4 && last > 0 || digits == 2 && sign != '.';
                return year && isDay(first, second, digits == 4 ? last : 2000 + last);
            }
            if (parts != 2 || sign != '/') {
                return false;
            }
            return digits == 4 ? second >= 1 && second <= 12 && last > 0 : isDay(second, last, LEAP_YEAR);
        }

        private static boolean isDay(int day, int month, int year) {
            return month >= 1
                    && month <= 12
                    && day >= 1
                    && day <= Month.of(month).length(Year.isLeap(year));
        }

        private int word(int begin) {
            int address = address(begin);
            if (address > begin) {
                return add(begin, address, mail ? TokenKind.EMAIL : TokenKind.URL);
            }
            int end = CharClass.wordEnd(text, begin);
            char behind = charAt(end);
            if (CharClass.of(behind) == CharClass.SPACE) {
                return add(begin, end, TokenKind.WORD);
            }
            if (behind == '.' || Words.isDash(behind) || Words.isDigit(behind)) {
                int host = host(begin, end);
                if (host > end) {
                    return add(begin, host, TokenKind.URL);
                }
            }
            boolean joins = behind == '.' && !Abbreviations.isAbbreviation(text, begin, end) || Words.isDash(behind);
            boolean code = Words.isDigit(behind) || joins && Words.isDigit(charAt(end + 1)); // S1, m2, ĐT.454, F-16
            if (code) {
                return add(begin, joined(begin), TokenKind.WORD);
            }
            boolean abbreviated = false;
            while (true) {
                char sign = charAt(end);
                char next = charAt(end + 1);
                boolean upper = Character.isUpperCase(text.charAt(begin));
                if (sign == '&' && upper && Character.isUpperCase(next)) {
                    end = Words.end(text, end + 1);
                } else if (sign == '.' && isShort(begin, end)) {
                    abbreviated = true;
                    end++;
                    if (Words.isWordPart(next)) {
                        end = Words.end(text, end);
                    } else if (Words.isDigit(next)) {
                        return add(begin, joined(end), TokenKind.ABBREVIATION);
                    } else {
                        break;
                    }
                } else if (sign == '/' && text.startsWith("V/v", begin) && end == begin + 1) {
                    abbreviated = true;
                    end += 2;
                } else {
                    break;
                }
                abbreviated = true;
            }
            return add(begin, end, abbreviated ? TokenKind.ABBREVIATION : TokenKind.WORD);
        }

        /** Whether the full stop behind what was read so far belongs to an abbreviation. */
        private boolean isShort(int begin, int end) {
            int last = end;
            while (last > begin && Words.isWordPart(text.charAt(last - 1))) {
                last--;
            }
            boolean et = Abbreviations.isEtCetera(text, end) || text.regionMatches(true, begin, "v.v", 0, 3);
            return et || Abbreviations.isAbbreviation(text, last, end);
        }

        private int mark(int begin) {
            char c = text.charAt(begin);
            if (c == '.') {
                int end = begin;
                while (charAt(end) == '.') {
                    end++;
                }
                return add(begin, end, TokenKind.PUNCTUATION);
            }
            int end = behindMarks(begin + Character.charCount(text.codePointAt(begin)));
            return add(begin, end, isPunctuation(text.codePointAt(begin)) ? TokenKind.PUNCTUATION : TokenKind.SYMBOL);
        }

        /** Behind the combining marks that follow a sign: they belong to it. */
        private int behindMarks(int from) {
            int end = from;
            while (end < text.length() && isCombining(text.codePointAt(end))) {
                end += Character.charCount(text.codePointAt(end));
            }
            return end;
        }

        private static boolean isCombining(int c) {
            int type = Character.getType(c);
            return type == Character.NON_SPACING_MARK
                    || type == Character.COMBINING_SPACING_MARK
                    || type == Character.ENCLOSING_MARK;
        }

        /** The end of the web or e-mail address that begins at an offset, or the offset itself. */
        private int address(int begin) {
            char first = text.charAt(begin);
            boolean url = (first == 'h' || first == 'w')
                    && (text.startsWith("http://", begin)
                            || text.startsWith("https://", begin)
                            || text.startsWith("www.", begin));
            if (!url && (begin < mailFreeUntil || !isMailAhead(begin))) {
                return begin;
            }
            int end = begin;
            int limit = Math.min(text.length(), begin + LONGEST_ADDRESS);
            int at = -1;
            for (; end < limit && isAddressPart(text.charAt(end), url); end++) {
                at = at < 0 && text.charAt(end) == '@' ? end : at;
            }
            int run = end;
            while (end > begin && ".,:;!?)]}'\"".indexOf(text.charAt(end - 1)) >= 0) {
                end--;
            }
            mail = !url && at > begin && isDotted(at, end);
            if (!url && !mail) {
                mailFreeUntil = run; // an address that began later in the run would need the same signs
            }
            return url || mail ? end : begin;
        }

        /**
         * The end of an address without scheme that begins at an offset and goes on behind another ({@code
         * thaibinh.gov.vn/tin}); where there is none, no more than the other offset.
         */
        private int host(int begin, int from) {
            int limit = Math.min(text.length(), begin + LONGEST_HOST);
            int end = begin;
            int label = begin;
            int host = begin;
            while (end < limit) {
                int labelEnd = end;
                while (labelEnd < limit && isHostPart(text.charAt(labelEnd))) {
                    labelEnd++;
                }
                if (labelEnd == end) {
                    break;
                }
                label = end;
                end = labelEnd;
                boolean last = label > begin && DOMAINS.contains(text.substring(label, end));
                host = last ? end : host;
                if (charAt(end) != '.') {
                    break;
                }
                end++;
            }
            if (host <= from || Words.isWordPart(charAt(host)) || host < label) {
                return from;
            }
            if (charAt(host) != '/') {
                return host;
            }
            int path = host;
            int longest = Math.min(text.length(), begin + LONGEST_ADDRESS);
            while (path < longest && isAddressPart(text.charAt(path), true)) {
                path++;
            }
            while (path > host && ".,:;!?)]}'\"/".indexOf(text.charAt(path - 1)) >= 0) {
                path--;
            }
            return path;
        }

        private static boolean isHostPart(char c) {
            return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || Words.isDigit(c) || c == '-';
        }

        private boolean isDotted(int begin, int end) {
            int i = begin;
            while (i < end && text.charAt(i) != '.') {
                i++;
            }
            return i < end;
        }

        /** Whether the next sign of e-mail stands where an address that begins here may have it. */
        private boolean isMailAhead(int begin) {
            if (nextAt < begin) {
                nextAt = text.indexOf('@', begin);
                nextAt = nextAt < 0 ? Integer.MAX_VALUE : nextAt;
            }
            return nextAt - begin < LONGEST_ADDRESS;
        }

        private static boolean isAddressPart(char c, boolean url) {
            if (c <= ' ' || c >= 0x7f) {
                return false;
            }
            return c >= 'a' && c <= 'z'
                    || c >= 'A' && c <= 'Z'
                    || Words.isDigit(c)
                    || "._-+@".indexOf(c) >= 0
                    || url && "<>\"{}|\\^`".indexOf(c) < 0;
        }

        private static boolean isPunctuation(int c) {
            return switch (Character.getType(c)) {
                case Character.CONNECTOR_PUNCTUATION,
                        Character.DASH_PUNCTUATION,
                        Character.START_PUNCTUATION,
                        Character.END_PUNCTUATION,
                        Character.INITIAL_QUOTE_PUNCTUATION,
                        Character.FINAL_QUOTE_PUNCTUATION,
                        Character.OTHER_PUNCTUATION -> c != '%' && c != '&' && c != '@' && c != '#' && c != '*';
                default -> false;
            };
        }

        private char charAt(int index) {
            return index < text.length() ? text.charAt(index) : ' ';
        }
    }
}
