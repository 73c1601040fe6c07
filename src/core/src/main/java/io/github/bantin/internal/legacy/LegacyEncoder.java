package io.github.bantin.internal.legacy;

import io.github.bantin.internal.script.VietnameseLetters;

/**
 * Writes text in a legacy encoding character by character. It holds the last vowel back, since a combining mark may
 * follow that makes one letter with it; that is all its state but for what an escape depends on, so a text may come in
 * pieces cut anywhere.
 *
 * <p>To feed a character: if {@link #join} takes it, all is done; otherwise write out {@link #rowBefore} it, if anything is
 * held, and then {@link #put} it. Not safe for use by several threads.
 */
final class LegacyEncoder {

    /** No row of bytes has more: an escape, a letter of three bytes. */
    static final int LONGEST_ROW = 3;

    private static final char NOTHING = 0;
    private static final char ESCAPE = '\\';

    private final LegacyTable table;
    private char held;

    /** The character that the bytes so far end in, if one more byte could change it. */
    private char written;

    LegacyEncoder(LegacyTable table) {
        this.table = table;
    }

    boolean canEncode(char c) {
        return table.row(c) != LegacyTable.NONE;
    }

    boolean holds() {
        return held != NOTHING;
    }

    /** Takes a combining mark into the letter that is held, if they make one that can be written. */
    boolean join(char c) {
        if (held == NOTHING) {
            return false;
        }
        char composed = VietnameseLetters.compose(held, c);
        if (composed == NOTHING || !canEncode(composed)) {
            return false;
        }
        held = composed;
        return true;
    }

    /**
     * The bytes of the character that is held.
     *
     * @param next the character behind it, or 0 at the end of the text
     */
    int rowBefore(char next) {
        char c = held;
        if (table.escapes() && isD(c) && next != NOTHING && canEncode(next)) {
            if (table.grow(c, LegacyTable.at(table.row(next), 0)) != LegacyTable.NONE) {
                return escaped(c);
            }
        }
        return row(c);
    }

    /** Says that the bytes of what was held are written. */
    void release(int row) {
        written = LegacyTable.at(row, 0) == ESCAPE ? NOTHING : held;
        held = NOTHING;
    }

    /** Holds a character back; returns false if it can go at once, as {@link #row}. */
    boolean hold(char c) {
        if (VietnameseLetters.isVowelLetter(c) || table.escapes() && isD(c)) {
            held = c;
            return true;
        }
        return false;
    }

    /** The bytes of a character, with an escape where it would be read as a mark. */
    int row(char c) {
        int row = table.row(c);
        if (table.escapes()
                && (c == ESCAPE
                        || written != NOTHING && table.grow(written, LegacyTable.at(row, 0)) != LegacyTable.NONE)) {
            return escaped(c);
        }
        return row;
    }

    /** Says that the bytes of a character are written that was never held. */
    void put() {
        written = NOTHING;
    }

    void reset() {
        held = NOTHING;
        written = NOTHING;
    }

    private static int escaped(char c) {
        return 2 << 24 | c << 8 | ESCAPE;
    }

    private static boolean isD(char c) {
        return c == 'd' || c == 'D';
    }
}
