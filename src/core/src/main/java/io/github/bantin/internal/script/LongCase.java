package io.github.bantin.internal.script;

import java.util.Locale;

/**
 * Case of text that has characters whose case takes context or several characters, in linear time: the JDK's own mapping
 * copies all that it has for each dotted capital I, and looks for words anew for each capital sigma.
 */
public final class LongCase {
    private static final char SIGMA = '\u03a3';
    private static final char FINAL_SIGMA = '\u03c2';
    private static final char SMALL_SIGMA = '\u03c3';
    private static final char DOTTED_I = '\u0130';

    /** Up to this length a run without blanks is left to the JDK. */
    private static final int SHORT = 128;

    private LongCase() {}

    /**
     * A text in lower case. Whether a sigma is final is the JDK's to say, within the run of non-blanks that it stands in;
     * in runs of more than 128 characters it is final by the rule of the Unicode Standard (section 3.13, Final_Sigma).
     */
    public static String lower(String text) {
        StringBuilder mapped = new StringBuilder(text.length() + 16);
        int runBegin = 0;
        int mappedBegin = 0;
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            char simple = CaseTable.lower(c);
            if (c == SIGMA) {
                int end = runEnd(text, i, runBegin + SHORT);
                if (end - runBegin < SHORT) {
                    mapped.setLength(mappedBegin);
                    mapped.append(text.substring(runBegin, end).toLowerCase(Locale.ROOT));
                    i = end;
                } else {
                    mapped.append(isFinal(text, i) ? FINAL_SIGMA : SMALL_SIGMA);
                    i++;
                }
            } else if (c == DOTTED_I) {
                mapped.append("i\u0307");
                i++;
            } else if (simple == CaseTable.SPECIAL) {
                int codePoint = text.codePointAt(i);
                mapped.appendCodePoint(Character.toLowerCase(codePoint));
                i += Character.charCount(codePoint);
            } else {
                mapped.append(simple);
                i++;
                if (c <= ' ') {
                    runBegin = i;
                    mappedBegin = mapped.length();
                }
            }
        }
        return mapped.toString();
    }

    /** A text in upper case. */
    public static String upper(String text) {
        StringBuilder mapped = new StringBuilder(text.length() + 16);
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            char simple = CaseTable.upper(c);
            if (simple != CaseTable.SPECIAL) {
                mapped.append(simple);
                i++;
            } else if (Character.isSurrogate(c)) {
                int codePoint = text.codePointAt(i);
                mapped.appendCodePoint(Character.toUpperCase(codePoint));
                i += Character.charCount(codePoint);
            } else {
                mapped.append(String.valueOf(c).toUpperCase(Locale.ROOT));
                i++;
            }
        }
        return mapped.toString();
    }

    private static int runEnd(String text, int from, int limit) {
        int end = from;
        while (end < text.length() && end < limit && text.charAt(end) > ' ') {
            end++;
        }
        return end;
    }

    /** Behind a cased letter, and before none; what case ignores may stand between. */
    private static boolean isFinal(String text, int at) {
        int before = at;
        while (before > 0 && isIgnored(text.codePointBefore(before))) {
            before -= Character.charCount(text.codePointBefore(before));
        }
        if (before == 0 || !isCased(text.codePointBefore(before))) {
            return false;
        }
        int after = at + 1;
        while (after < text.length() && isIgnored(text.codePointAt(after))) {
            after += Character.charCount(text.codePointAt(after));
        }
        return after == text.length() || !isCased(text.codePointAt(after));
    }

    private static boolean isCased(int c) {
        return Character.isLowerCase(c) || Character.isUpperCase(c) || Character.isTitleCase(c);
    }

    private static boolean isIgnored(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.FORMAT
                || type == Character.MODIFIER_LETTER
                || type == Character.MODIFIER_SYMBOL
                || "'.:\u00b7\u2018\u2019\u2024\u2027".indexOf(c) >= 0;
    }
}
