package io.github.bantin.internal.scan;

/**
 * Reads a number in figures as Vietnamese writes it: groups of three parted by dots or blanks, a decimal comma.
 *
 * <p>One group with a comma ({@code 1,234}) may be a decimal or an English thousand: it is read as a decimal and marked.
 * One dot before other than three digits ({@code 3.15}) is read as a decimal and marked, never as 315. Groups of mixed
 * sizes ({@code 1.2.3}) are no number. A line may end behind a dot if three digits follow. Holds the state of one read;
 * not thread-safe.
 */
public final class FigureShape {
    private static final int MAX_DIGITS = 18;

    private CharSequence text = "";
    private int end;
    private long unscaled;
    private int scale;
    private int digits;
    private boolean grouped;
    private boolean dotDecimal;
    private boolean commaGroup;

    /** Behind the last digit; after a failed match behind everything that belongs to the figure that is no number. */
    public int end() {
        return end;
    }

    /** All digits as one integer. */
    public long unscaled() {
        return unscaled;
    }

    /** How many of the digits stand behind the decimal mark. */
    public int scale() {
        return scale;
    }

    /** How many digits there are. */
    public int digits() {
        return digits;
    }

    /** Whether thousands are marked. */
    public boolean isGrouped() {
        return grouped;
    }

    /** Whether the decimal mark is a dot. */
    public boolean hasDotDecimal() {
        return dotDecimal;
    }

    /** Whether the three digits behind the comma may be an English group: {@code 1,234}. */
    public boolean mayBeCommaGroup() {
        return commaGroup;
    }

    /** Whether the figure is digits alone. */
    public boolean isPlain() {
        return !grouped && scale == 0;
    }

    /**
     * Reads the figure that begins at an offset.
     *
     * @param source the text
     * @param from the offset of a digit that no digit stands before
     * @return whether a number stands there
     */
    public boolean match(CharSequence source, int from) {
        text = source;
        unscaled = 0;
        scale = 0;
        digits = 0;
        grouped = false;
        dotDecimal = false;
        commaGroup = false;
        end = from;
        int first = take(from);
        if (digits > MAX_DIGITS) {
            return false;
        }
        boolean head = first <= 3 && text.charAt(from) != '0';
        char mark = at(end);
        if (mark == '.' && head && groupAt(behindDot(end)) > 0) {
            grouped = true;
            while (at(end) == '.' && groupAt(behindDot(end)) > 0) {
                take(behindDot(end));
            }
        } else if (head && Words.isBlank(mark) && groupAt(end + 1) > 0) {
            grouped = true;
            while (at(end) == mark && groupAt(end + 1) > 0) {
                take(end + 1);
            }
        } else if (mark == ',' && head && groupAt(end + 1) > 0) {
            return matchComma();
        }
        if (digits > MAX_DIGITS) {
            return false;
        }
        if (at(end) == ',' && Words.isDigit(at(end + 1))) {
            scale = take(end + 1);
        } else if (!grouped && at(end) == '.' && Words.isDigit(at(end + 1))) {
            boolean grouplike = groupAt(end + 1) > 0; // 3000.222 is neither a group nor a decimal
            scale = take(end + 1);
            dotDecimal = true;
            return endsHere() && !grouplike;
        }
        return endsHere();
    }

    /** Reads on behind a first group that a comma and three digits follow. */
    private boolean matchComma() {
        int groups = 0;
        while (at(end) == ',' && groupAt(end + 1) > 0) {
            take(end + 1);
            groups++;
        }
        if (at(end) == '.' && Words.isDigit(at(end + 1))) {
            scale = take(end + 1);
            dotDecimal = true;
            grouped = true;
        } else if (groups > 1) {
            grouped = true;
            commaGroup = true;
        } else {
            scale = 3;
            commaGroup = true;
        }
        return endsHere();
    }

    /** Whether no further mark and digit follow; else runs over all of them. */
    private boolean endsHere() {
        boolean ends = digits <= MAX_DIGITS;
        while ((at(end) == '.' || at(end) == ',') && Words.isDigit(at(end + 1))) {
            ends = false;
            end++;
            while (Words.isDigit(at(end))) {
                end++;
            }
        }
        return ends;
    }

    private int behindDot(int dot) {
        int behind = dot + 1;
        if (Words.isLineEnd(at(behind)) || Words.isBlank(at(behind)) && Words.isLineEnd(at(behind + 1))) {
            int next = Words.skipBlanks(text, behind);
            return next < 0 ? behind : next;
        }
        return behind;
    }

    /** 3 if exactly three digits stand at an offset, else 0. */
    private int groupAt(int from) {
        for (int i = from; i < from + 3; i++) {
            if (!Words.isDigit(at(i))) {
                return 0;
            }
        }
        return Words.isDigit(at(from + 3)) ? 0 : 3;
    }

    /** Takes the digits at an offset and tells how many they are. */
    private int take(int from) {
        int i = from;
        for (; Words.isDigit(at(i)); i++) {
            if (++digits <= MAX_DIGITS) {
                unscaled = unscaled * 10 + (text.charAt(i) - '0');
            }
        }
        end = i;
        return i - from;
    }

    private char at(int index) {
        return index < text.length() ? text.charAt(index) : '\n';
    }
}
