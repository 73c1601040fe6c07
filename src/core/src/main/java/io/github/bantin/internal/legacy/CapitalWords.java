package io.github.bantin.internal.legacy;

import io.github.bantin.internal.script.EditSink;
import io.github.bantin.internal.script.EditedText;

/**
 * Reads TCVN3 and guesses which of its small letters are capitals that had no byte.
 *
 * <p>A word is in capitals if it has two of them at least and all its small letters are such as have no capital byte:
 * {@code CéNG} is CỘNG, {@code C«ng} is Công. A word with less than two capitals and no small letter of another kind
 * ({@code ë}, {@code Tæ}) goes with its neighbours on the line.
 */
public final class CapitalWords {

    /** How far to look for a word that tells, so that reading stays linear. */
    private static final int LOOK_AHEAD = 40;

    private enum Kind {
        NO_WORD,
        CAPITALS,
        SMALL,
        EITHER
    }

    private CapitalWords() {}

    /** The text of a view; the same instance if nothing changes and it is a string. */
    public static String decode(CharSequence view) {
        return EditedText.of(view, CapitalWords::decode);
    }

    /** Reports how the text differs from the view, one edit for each character that is another one. */
    public static void decode(CharSequence view, EditSink sink) {
        char[] text = LegacyCodec.TCVN3.decodeSingles(view);
        Kind before = Kind.NO_WORD;
        int at = 0;
        while (at < text.length) {
            int begin = wordBegin(text, at);
            if (hasLineEnd(text, at, begin)) {
                before = Kind.NO_WORD;
            }
            int end = wordEnd(text, begin);
            Kind kind = kind(view, text, begin, end);
            if (kind == Kind.EITHER) {
                kind = byNeighbours(view, text, end, before);
            }
            if (kind == Kind.CAPITALS) {
                for (int i = begin; i < end; i++) {
                    text[i] = Character.toUpperCase(text[i]);
                }
            }
            before = kind;
            at = end;
        }
        for (int i = 0; i < text.length; i++) {
            if (text[i] != view.charAt(i)) {
                sink.replace(i, i + 1, String.valueOf(text[i]));
            }
        }
    }

    /** A word between two words in capitals is in capitals too, and one beside one at the edge of a line. */
    private static Kind byNeighbours(CharSequence view, char[] text, int end, Kind before) {
        if (before == Kind.SMALL) {
            return Kind.SMALL;
        }
        int from = end;
        while (from < text.length) {
            int begin = wordBegin(text, from);
            if (begin == text.length || hasLineEnd(text, from, begin)) {
                break;
            }
            int wordEnd = wordEnd(text, begin);
            Kind next = kind(view, text, begin, wordEnd);
            if (next != Kind.EITHER) {
                return next;
            }
            if (wordEnd - end > LOOK_AHEAD) {
                break;
            }
            from = wordEnd;
        }
        return before == Kind.CAPITALS ? Kind.CAPITALS : Kind.SMALL;
    }

    private static Kind kind(CharSequence view, char[] text, int begin, int end) {
        int capitals = 0;
        for (int i = begin; i < end; i++) {
            if (Windows1252.toByte(view.charAt(i)) == Windows1252.NONE) {
                return Kind.SMALL;
            } else if (Character.isUpperCase(text[i])) {
                capitals++;
            } else if (LegacyCodec.TCVN3.canEncode(Character.toUpperCase(text[i]))) {
                return Kind.SMALL;
            }
        }
        if (capitals > 1) {
            return Kind.CAPITALS;
        }
        return begin == end ? Kind.NO_WORD : Kind.EITHER;
    }

    private static int wordBegin(char[] text, int from) {
        int i = from;
        while (i < text.length && !Character.isLetter(text[i])) {
            i++;
        }
        return i;
    }

    private static int wordEnd(char[] text, int from) {
        int i = from;
        while (i < text.length && Character.isLetter(text[i])) {
            i++;
        }
        return i;
    }

    private static boolean hasLineEnd(char[] text, int begin, int end) {
        for (int i = begin; i < end; i++) {
            if (text[i] == '\n' || text[i] == '\r') {
                return true;
            }
        }
        return false;
    }
}
