package io.github.bantin.internal.legacy;

import io.github.bantin.internal.script.VietnameseLetters;

/**
 * Reads bytes of a legacy encoding one by one. It holds the last character back as long as one more byte may change it;
 * that is all its state, so a text may come in pieces cut anywhere.
 *
 * <p>To feed a byte: if {@link #join} takes it, all is done; otherwise {@link #take} what is held, if anything, and then
 * {@link #put} the byte. Not safe for use by several threads.
 */
final class LegacyDecoder {

    /** Nothing to give out now. */
    static final int HELD = -1;

    private static final char ESCAPE = '\\';

    /** What a backslash takes the meaning from. */
    private static final String ESCAPABLE = "\\'`?~.^(+dD";

    private final LegacyTable table;
    private char held;
    private boolean holds;
    private boolean escaping;
    private boolean literal;

    /** Whether the held character was given out before its time. */
    private boolean shown;

    LegacyDecoder(LegacyTable table) {
        this.table = table;
    }

    /** Takes a byte into the character that is held, if it makes another one of it. */
    boolean join(int b) {
        return !shown && grow(b);
    }

    private boolean grow(int b) {
        if (!holds || literal) {
            return false;
        }
        if (escaping) {
            if (ESCAPABLE.indexOf((char) b) < 0) {
                return false;
            }
            held = (char) b;
            escaping = false;
            literal = true;
            return true;
        }
        char grown = table.grow(held, b);
        if (grown == LegacyTable.NONE) {
            return false;
        }
        held = grown;
        return true;
    }

    /** Whether there is a character to give out. */
    boolean holds() {
        return holds && !shown;
    }

    /**
     * Gives out the character that is held though more may follow, because the text may be at its end. If a byte follows that
     * makes another letter of it after all, {@link #joinShown} has the marks that do so.
     */
    char show() {
        shown = true;
        return held;
    }

    /**
     * Whether giving out what is held would lose nothing, whatever follows: combining characters can still make every letter
     * of it. They can't make đ of d, nor take back a backslash.
     */
    boolean canBeShown() {
        boolean marksAlone = !table.escapes() || VietnameseLetters.isVowelLetter(held);
        return holds() && !escaping && (literal || marksAlone || !table.canGrow(held));
    }

    boolean isShown() {
        return shown;
    }

    /**
     * What to give out for a byte that makes another letter of a vowel that was given out; empty if it doesn't. A byte that
     * is a combining mark of its own stands for itself, whatever it makes.
     */
    String joinShown(int b) {
        char before = held;
        boolean joins = shown && VietnameseLetters.isVowelLetter(before) && !table.isMark(b) && grow(b);
        return joins ? VietnameseLetters.marksBetween(before, held) : "";
    }

    /** Gives out the character that is held. */
    char take() {
        reset();
        return held;
    }

    /** Reads a byte while nothing is held: its character, or {@link #HELD}. */
    int put(int b) {
        reset();
        char c = table.single(b);
        escaping = table.escapes() && c == ESCAPE;
        if (escaping || table.canGrow(c)) {
            held = c;
            holds = true;
            return HELD;
        }
        return c;
    }

    void reset() {
        holds = false;
        escaping = false;
        literal = false;
        shown = false;
    }
}
