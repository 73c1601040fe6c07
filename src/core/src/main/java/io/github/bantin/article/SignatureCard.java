package io.github.bantin.article;

/**
 * The card of who sends a mail, below a line of two hyphens at the end of a text: name, office, telephone and the like.
 *
 * <p>Source: RFC 3676, section 4.3: such a line, with a blank behind the hyphens that copying often drops, parts the text of a
 * mail from the signature. Where several lines of hyphens stand, they part something else.
 */
final class SignatureCard {
    /** Four lines are the custom, some have more. */
    private static final int MOST_LINES = 10;

    private static final int LONGEST = 20;

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
        if (rule <= 0 || rule == n - 1 || !isRule(page, rule)) {
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
}
