package io.github.bantin.internal.legacy;

import io.github.bantin.internal.nfc.Nfc;
import io.github.bantin.internal.script.VietnameseLetters;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * One legacy encoding as a table: what each byte is, and which character it makes with one that stands before it.
 *
 * <p>Where an encoding writes a letter as a row of bytes, every beginning of the row is a character of its own; so reading
 * is a walk from character to character, and the longest row wins. Bytes that an encoding leaves empty are read as
 * Windows-1252 has them, as fonts do that were drawn for it.
 */
final class LegacyTable {

    /** No such character, no such row of bytes. */
    static final int NONE = 0;

    private static final int BYTES = 256;

    /** All characters that one more byte can change come before this one. */
    private static final char GROWTH_END = '\u2000';

    /** The tone marks that a combining encoding has bytes for. */
    private static final String COMBINING = "\u0300\u0301\u0303\u0309\u0323";

    private final char[] singles;

    /** Which bytes alone are letters of the encoding rather than of Windows-1252. */
    private final boolean[] letters;

    /** By character, the index in {@link #grown} of what every byte makes of it; 0 where none does. */
    private final byte[] growth = new byte[GROWTH_END];

    private final char[][] grown;

    /** Characters that can be written, sorted, and the row of bytes of each: number of bytes in the top byte. */
    private final char[] written;

    private final int[] rows;

    private final boolean escapes;

    private LegacyTable(Builder builder) {
        singles = builder.singles;
        letters = builder.letters;
        escapes = builder.escapes;
        grown = new char[builder.grown.size() + 1][];
        int index = 0;
        for (Map.Entry<Character, char[]> next : builder.grown.entrySet()) {
            grown[++index] = next.getValue();
            growth[next.getKey()] = (byte) index;
        }
        written = new char[builder.rows.size()];
        rows = builder.rows.values().stream().mapToInt(Integer::intValue).toArray();
        fill(written, builder.rows.keySet());
    }

    private static void fill(char[] array, Iterable<Character> characters) {
        int i = 0;
        for (char c : characters) {
            array[i++] = c;
        }
    }

    /** The character of a byte that stands alone. */
    char single(int b) {
        return singles[b];
    }

    /** Whether a byte alone is a letter of the encoding, and not one that it has from Windows-1252. */
    boolean isLetter(int b) {
        return letters[b];
    }

    /** Whether a byte alone is a combining tone mark. */
    boolean isMark(int b) {
        return COMBINING.indexOf(singles[b]) >= 0;
    }

    /** Whether rows of bytes make characters. */
    boolean grows() {
        return grown.length > 1;
    }

    /** Whether one more byte can make another character of one. */
    boolean canGrow(char c) {
        return c < GROWTH_END && growth[c] != 0;
    }

    /** What a character and the byte behind it make; {@link #NONE} if they stay two. */
    char grow(char c, int b) {
        return canGrow(c) ? grown[growth[c] & 0xff][b] : NONE;
    }

    /** Whether a backslash says that the character behind it is no mark. */
    boolean escapes() {
        return escapes;
    }

    /** The row of bytes for a character, to be taken apart by {@link #length} and {@link #at}; {@link #NONE} if none. */
    int row(char c) {
        int index = Arrays.binarySearch(written, c);
        return index < 0 ? NONE : rows[index];
    }

    static int length(int row) {
        return row >>> 24;
    }

    static int at(int row, int index) {
        return row >> 8 * index & 0xff;
    }

    /** Puts a table together from what a generated one says and what it can't say. */
    static final class Builder {
        private final char[] singles = new char[BYTES];
        private final boolean[] letters = new boolean[BYTES];
        private final boolean[] unwritten = new boolean[BYTES];
        private final TreeMap<Character, char[]> grown = new TreeMap<>();
        private final TreeMap<Character, Integer> rows = new TreeMap<>();
        private boolean escapes;

        /**
         * Starts with the letters of a generated table, and Windows-1252 for the other bytes.
         *
         * @param cells entries of bytes in hexadecimal, an equals sign and a character, blanks between them
         */
        Builder(String cells) {
            for (int b = 0; b < BYTES; b++) {
                singles[b] = Windows1252.character(b);
            }
            // Shorter rows come first: longer ones begin with them.
            for (int length = 1; length <= 3; length++) {
                int begin = 0;
                while (begin < cells.length()) {
                    int equals = cells.indexOf('=', begin);
                    if (equals - begin == 2 * length) {
                        add(cells, begin, length, cells.charAt(equals + 1));
                    }
                    begin = equals + 3;
                }
            }
        }

        private void add(String cells, int begin, int length, char letter) {
            int row = length << 24;
            char left = NONE;
            for (int i = 0; i < length; i++) {
                int b = Integer.parseInt(cells, begin + 2 * i, begin + 2 * i + 2, 16);
                row |= b << 8 * i;
                if (length == 1) {
                    singles[b] = letter;
                    letters[b] = true;
                } else if (i == 0) {
                    left = singles[b];
                } else {
                    char[] next = grown.computeIfAbsent(left, any -> new char[BYTES]);
                    unwritten[b] = true;
                    if (i == length - 1) {
                        next[b] = letter;
                    }
                    left = next[b];
                }
            }
            rows.putIfAbsent(letter, row);
        }

        /** Reads marks in the other case than their letter too: text that was typed with the shift key held has them. */
        Builder marksInEitherCase() {
            for (char[] next : grown.values()) {
                for (int b = 0xc0; b < BYTES; b++) {
                    if (next[b] != NONE && next[b ^ 0x20] == NONE) {
                        next[b ^ 0x20] = next[b];
                        unwritten[b ^ 0x20] = true;
                    }
                }
            }
            return this;
        }

        /** Gives a byte another meaning than Windows-1252 does. */
        Builder single(int b, char c) {
            singles[b] = c;
            return this;
        }

        /** Composes every character with the tone marks that have a byte of their own, whatever the character is. */
        Builder combining() {
            for (int mark = 0; mark < BYTES; mark++) {
                if (COMBINING.indexOf(singles[mark]) >= 0) {
                    unwritten[mark] = false;
                    for (int b = 0; b < BYTES; b++) {
                        String composed = Nfc.toNfc("" + singles[b] + singles[mark]);
                        if (composed.length() == 1 && COMBINING.indexOf(singles[b]) < 0) {
                            grown.computeIfAbsent(singles[b], any -> new char[BYTES])[mark] = composed.charAt(0);
                            rows.putIfAbsent(composed.charAt(0), 2 << 24 | mark << 8 | b);
                        }
                    }
                }
            }
            return this;
        }

        /** Makes the backslash an escape, and all beyond ASCII impossible to write. */
        Builder escaping() {
            escapes = true;
            Arrays.fill(unwritten, false);
            Arrays.fill(unwritten, 0x80, BYTES, true);
            return this;
        }

        /** Maps every byte anew, as a font does that draws other glyphs; rows of bytes are not for such tables. */
        Builder redrawn(CharMapping glyph) {
            Map<Character, Integer> old = new TreeMap<>(rows);
            rows.clear();
            old.forEach((letter, row) -> {
                if (glyph.map(letter) != letter) {
                    rows.put(glyph.map(letter), row);
                }
            });
            for (int b = 0; b < BYTES; b++) {
                singles[b] = glyph.map(singles[b]);
            }
            return this;
        }

        /**
         * Makes the table. What an empty byte is in Windows-1252 can be written too, unless it is a letter of Vietnamese:
         * that would come out as something else in a font for the encoding.
         */
        LegacyTable build() {
            for (int b = 0; b < BYTES; b++) {
                if (!unwritten[b] && (b < 0x80 || letters[b] || !VietnameseLetters.isVietnamese(singles[b]))) {
                    rows.putIfAbsent(singles[b], 1 << 24 | b);
                }
            }
            return new LegacyTable(this);
        }
    }

    /** Another character for each. */
    @FunctionalInterface
    interface CharMapping {
        char map(char c);
    }
}
