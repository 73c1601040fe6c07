package io.github.bantin.article;

import io.github.bantin.internal.scan.Words;
import io.github.bantin.text.Span;
import java.text.Normalizer;

/**
 * How wide text is set, about: the widths of letters as text faces share them, in parts of the type size. A line's length
 * in letters says less of its column than its width does, because an "m" takes the room of three "i".
 */
final class Glyphs {
    private static final float[] WIDTHS = new float[0x1f00];
    private static final float OTHER = 0.55f;

    static {
        String[] classes = {"iljtf.,:;'|!()[]I-/’‘", "rs\"“”", "cekvxyzJ", "w%@", "mMW", "ABDGHKNOQUVRXY&", "CEFLPSTZ"};
        float[] widths = {0.29f, 0.39f, 0.46f, 0.74f, 0.83f, 0.70f, 0.61f};
        for (char c = 0; c < WIDTHS.length; c++) {
            WIDTHS[c] = 0.52f;
            if (Character.getType(c) == Character.NON_SPACING_MARK) {
                WIDTHS[c] = 0;
                continue;
            }
            String decomposed =
                    c < 0x80 ? String.valueOf(c) : Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
            char base = decomposed.charAt(0);
            for (int k = 0; k < classes.length; k++) {
                if (classes[k].indexOf(base) >= 0) {
                    WIDTHS[c] = widths[k];
                }
            }
        }
    }

    /** The width of a blank. */
    static final float SPACE = 0.26f;

    private Glyphs() {}

    /** The width of the first piece of a line that is never broken: up to a blank, or behind a hyphen or slash. */
    static float firstWord(String text, Span line) {
        int end = line.begin();
        while (end < line.end()
                && !PageLineReader.isSpace(text.charAt(end))
                && (end == line.begin() || !Words.isDash(text.charAt(end - 1)) && text.charAt(end - 1) != '/')) {
            end++;
        }
        return width(text, line.begin(), end);
    }

    /** The width of a stretch of text; blanks in a row count as one. */
    static float width(String text, int begin, int end) {
        float width = 0;
        boolean blank = false;
        for (int i = begin; i < end; i++) {
            char c = text.charAt(i);
            boolean space = PageLineReader.isSpace(c);
            if (!space) {
                width += c < WIDTHS.length ? WIDTHS[c] : OTHER;
            } else if (!blank) {
                width += SPACE;
            }
            blank = space;
        }
        return width;
    }
}
