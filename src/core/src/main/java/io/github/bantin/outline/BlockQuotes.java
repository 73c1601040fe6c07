package io.github.bantin.outline;

import java.util.Arrays;

/**
 * The quotes that open and close blocks: an opening quote at the begin of a line, and a closing one at the end of a line
 * that opened none of its own for it.
 *
 * <p>Amending laws quote whole articles so. Quotes inside a line ({@code cụm từ “A”}) are balanced and count for nothing,
 * and neither does the opening quote that some writers repeat before each paragraph.
 */
final class BlockQuotes {
    private static final int NONE = Integer.MAX_VALUE;

    private final TextLines lines;
    private final String text;

    /** For each line the first line from it on that closes a block, for each line the first from it on that opens one. */
    private final int[] closing;

    private final int[] opening;

    BlockQuotes(TextLines lines) {
        this.lines = lines;
        this.text = lines.text();
        this.closing = new int[lines.count() + 1];
        this.opening = new int[lines.count() + 1];
        Arrays.fill(closing, NONE);
        Arrays.fill(opening, NONE);
        for (int i = lines.count() - 1; i >= 0; i--) {
            closing[i] = closer(i) >= 0 ? i : closing[i + 1];
            opening[i] = isOpening(text.charAt(lines.begin(i))) ? i : opening[i + 1];
        }
    }

    /** Whether a quote opens a line. */
    boolean opens(int line) {
        return opening[line] == line;
    }

    /** Whether the quote that opens a line is closed on it with text behind, so that it opens no block. */
    boolean isInline(int line) {
        char open = text.charAt(lines.begin(line));
        int depth = 1;
        for (int i = lines.begin(line) + 1; i < lines.end(line); i++) {
            char c = text.charAt(i);
            if (open == '"' ? c == '"' : TextLines.isClosingQuote(c) && c != '"') {
                depth--;
            } else if (open != '"' && isOpening(c) && c != '"') {
                depth++;
            }
            if (depth == 0) {
                return i < lastQuote(line);
            }
        }
        return false;
    }

    /** Whether a block closes on some line from a given one on. */
    boolean closesFrom(int line) {
        return closing[line] != NONE;
    }

    /** The first line from a given one on that closes a block. */
    int closingLine(int line) {
        return closing[line];
    }

    /** Whether a further block opens behind a line, and before the one that stands open closes. */
    boolean opensBeforeClosing(int line) {
        return line + 1 < opening.length && opening[line + 1] <= closing[line];
    }

    /** The offset of the quote that closes a block at the end of a line, or -1. */
    int closer(int line) {
        int at = lastQuote(line);
        if (at < 0) {
            return -1;
        }
        int balance = 0;
        int straight = 0;
        for (int i = lines.begin(line) + (isOpening(text.charAt(lines.begin(line))) ? 1 : 0); i <= at; i++) {
            char c = text.charAt(i);
            if (c == '"') {
                straight++;
            } else if (c == '“' || c == '«') {
                balance++;
            } else if (c == '”' || c == '»') {
                balance--;
            }
        }
        boolean closes = text.charAt(at) == '"' ? straight % 2 == 1 : balance < 0;
        return closes ? at : -1;
    }

    /** The offset of a closing quote with nothing but stops behind it at the end of a line, or -1. */
    private int lastQuote(int line) {
        int at = lines.end(line) - 1;
        while (at > lines.begin(line) && (".;,:".indexOf(text.charAt(at)) >= 0 || TextLines.isSpace(text.charAt(at)))) {
            at--;
        }
        char c = text.charAt(at);
        return at > lines.begin(line) && (c == '”' || c == '"' || c == '»') ? at : -1;
    }

    static boolean isOpening(char c) {
        return c == '“' || c == '"' || c == '«';
    }
}
