package io.github.bantin.internal.script;

/** A set of UTF-16 code units that texts are searched for, fast where none of them is found. Immutable. */
public final class CharacterSet {
    private static final int BLOCK = 8;

    /** One for each code unit of the set, zero for all others. */
    private final byte[] members = new byte[Character.MAX_VALUE + 1];

    /** Tells which code units are in a set. */
    @FunctionalInterface
    public interface Membership {
        /** Whether a code unit is in the set. */
        boolean has(char c);
    }

    /** A set of those code units that are said to be in it. */
    public CharacterSet(Membership membership) {
        for (int c = 0; c < members.length; c++) {
            members[c] = (byte) (membership.has((char) c) ? 1 : 0);
        }
    }

    /** Whether a code unit is in the set. */
    public boolean has(char c) {
        return members[c] != 0;
    }

    /** Where the first code unit of the set stands in a text, not before an offset; the length of the text if none does. */
    public int indexIn(CharSequence text, int from) {
        int length = text.length();
        int i = from;
        // Several at once: a branch for each would take twice the time.
        while (i + BLOCK <= length) {
            int found = members[text.charAt(i)]
                    | members[text.charAt(i + 1)]
                    | members[text.charAt(i + 2)]
                    | members[text.charAt(i + 3)]
                    | members[text.charAt(i + 4)]
                    | members[text.charAt(i + 5)]
                    | members[text.charAt(i + 6)]
                    | members[text.charAt(i + 7)];
            if (found != 0) {
                break;
            }
            i += BLOCK;
        }
        while (i < length && members[text.charAt(i)] == 0) {
            i++;
        }
        return i;
    }
}
