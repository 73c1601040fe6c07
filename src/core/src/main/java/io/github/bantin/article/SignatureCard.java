package io.github.bantin.article;

import io.github.bantin.internal.learn.PageTokens;

/**
 * The card of who sends a mail, below a line of two hyphens at the end of a text: name, office, telephone and the like. It holds
 * a name or a way to reach who sends it, and no sentences.
 *
 * <p>Source: RFC 3676, section 4.3: such a line, with a blank behind the hyphens that copying often drops, parts the text of a
 * mail from the signature. Where several lines of hyphens stand, they part something else. Telephone numbers as they are dialled
 * within the country: Circular 22/2014/TT-BTTTT.
 */
final class SignatureCard {
    /** Four lines are the custom, some have more. */
    private static final int MOST_LINES = 10;

    /** An address in full, from the house to the province, has so many tokens. */
    private static final int LONGEST = 20;

    /** A line of a card may end with the stop of a short form, "TP."; a sentence has so many tokens. */
    private static final int LEAST_SENTENCE = 6;

    /** Names of persons have two to five syllables. */
    private static final int LEAST_NAME = 2;

    private static final int LONGEST_NAME = 5;

    private static final int LEAST_DIGITS = 10;
    private static final int MOST_DIGITS = 12;

    private static final Phrases CONTACTS =
            Phrases.of("đt|đtdđ|sđt|đt dđ|điện thoại|số điện thoại|di động|tel|phone|mobile|fax"
                    + "|hotline|email|e - mail|mail|thư điện tử|website|web|zalo|facebook");

    private SignatureCard() {}

    /** Sets the roles of such lines. */
    static void mark(Page page, float[] probabilities) {
        int n = page.size();
        int rule = n - 1;
        while (rule > 0 && n - rule <= MOST_LINES + 1 && !isRule(page, rule)) {
            PageLine line = page.line(rule);
            if (line.tokens() > LONGEST || line.page() != page.line(n - 1).page()) {
                return;
            }
            rule--;
        }
        if (rule <= 0 || rule == n - 1 || !isRule(page, rule) || !isCard(page, rule + 1)) {
            return;
        }
        for (int i = 0; i < rule; i++) {
            if (isRule(page, i)) {
                return;
            }
        }
        for (int i = rule; i < n; i++) {
            LineReading.set(probabilities, i, PartRole.FOOTER, i > rule);
        }
    }

    private static boolean isRule(Page page, int at) {
        PageLine line = page.line(at);
        return line.length() == 2 && page.text().startsWith("--", line.span().begin());
    }

    /** Whether a line from one on is a name or contact, and none belongs to a sentence. */
    private static boolean isCard(Page page, int from) {
        boolean known = false;
        for (int i = from; i < page.size(); i++) {
            PageLine line = page.line(i);
            boolean contact = isContact(page, line);
            boolean ends = line.closing() == PageLine.Closing.STOP || line.closing() == PageLine.Closing.QUESTION;
            boolean goesOn = line.opensInside() && i > from && !page.line(i - 1).closed();
            if (!contact && (goesOn || ends && line.tokens() >= LEAST_SENTENCE)) {
                return false;
            }
            known |= contact || isName(page, line);
        }
        return known;
    }

    private static boolean isName(Page page, PageLine line) {
        int words = 0;
        for (int i = line.first(); i < line.end(); i++) {
            if (page.tokens().kind(i) == PageTokens.FIGURE) {
                return false;
            }
            words += page.tokens().isWord(i) ? 1 : 0;
        }
        return (line.shape() == PageLine.Shape.NAMES || line.shape() == PageLine.Shape.CAPITALS)
                && words >= LEAST_NAME
                && words <= LONGEST_NAME;
    }

    /** Whether a line begins with the word for a contact and a colon or number, or holds an address or a telephone number. */
    private static boolean isContact(Page page, PageLine line) {
        PageTokens tokens = page.tokens();
        int behind = CONTACTS.end(tokens, line.first(), line.end());
        if (behind >= 0
                && behind < line.end()
                && (tokens.kind(behind) == PageTokens.FIGURE || tokens.kind(behind) == PageTokens.MARK)) {
            return true;
        }
        String text = page.text();
        int end = line.span().end();
        for (int i = line.span().begin(); i < end; i++) {
            boolean begins = i == line.span().begin() || !Character.isLetterOrDigit(text.charAt(i - 1));
            boolean web = begins && (text.startsWith("www.", i) || text.startsWith("http", i));
            boolean mail = text.charAt(i) == '@' && !begins && i + 1 < end && Character.isLetter(text.charAt(i + 1));
            if (web || mail) {
                return true;
            }
        }
        return hasNumber(text, line.span().begin(), end);
    }

    /** Whether a telephone number stands in a text: digits from 0 or the sign + on, with blanks, stops and the like between. */
    private static boolean hasNumber(String text, int begin, int end) {
        int digits = 0;
        for (int i = begin; i < end; i++) {
            char c = text.charAt(i);
            boolean digit = c >= '0' && c <= '9';
            if (digit && (digits > 0 || c == '0' || i > begin && text.charAt(i - 1) == '+')) {
                digits++;
            } else if (digit || " .-()".indexOf(c) < 0) {
                digits = 0;
            }
            boolean last = i + 1 == end || text.charAt(i + 1) < '0' || text.charAt(i + 1) > '9';
            if (last && digits >= LEAST_DIGITS && digits <= MOST_DIGITS) {
                return true;
            }
        }
        return false;
    }
}
