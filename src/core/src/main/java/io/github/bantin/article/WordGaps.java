package io.github.bantin.article;

import io.github.bantin.text.Span;

/**
 * How far apart the words of a line stand. Some text layers, those of pdfminer.six among them, write two blanks where a
 * justified line was set wide, and one where it was not, so that the lines of one column are alike and those of others differ.
 */
enum WordGaps {
    /** A line of one word. */
    NONE,
    /** One blank everywhere. */
    NARROW,
    /** One blank here and several there. */
    BOTH,
    /** Several blanks everywhere. */
    WIDE;

    /** The number by which the models know it. */
    @SuppressWarnings("EnumOrdinal") // the models are trained again when a constant comes or goes
    int code() {
        return ordinal();
    }

    /** The gaps between the words of a line. */
    static WordGaps of(String text, Span line) {
        int narrow = 0;
        int wide = 0;
        int blanks = 0;
        for (int i = line.begin(); i < line.end(); i++) {
            if (PageLineReader.isSpace(text.charAt(i))) {
                blanks++;
            } else if (blanks > 0) {
                narrow += blanks == 1 ? 1 : 0;
                wide += blanks == 1 ? 0 : 1;
                blanks = 0;
            }
        }
        return narrow + wide == 0 ? NONE : wide == 0 ? NARROW : narrow == 0 ? WIDE : BOTH;
    }
}
