package io.github.bantin.internal.script;

/**
 * Moves tone marks to where a style puts them, in words that are syllables of Vietnamese once the tone is taken off.
 *
 * <p>A word is a maximal run of letters; all others, foreign names that hold a syllable among them, stay as they are. The
 * mark moves and letters don't: upper case stays where it is, and what came as a combining character goes as one.
 */
public final class TonePlacer {

    /** Where marks shall stand. */
    public enum Style {
        /** Where they stand, if either style would put them there. */
        AS_IS,
        /** hòa, khỏe, thúy. */
        OLD,
        /** hoà, khoẻ, thuý. */
        NEW
    }

    private TonePlacer() {}

    /**
     * Reports what has to change.
     *
     * @param text any text
     * @param style moves marks from the place of one style to that of the other
     * @param repair also moves marks that stand where neither style puts them
     * @param sink takes the edits: for every mark that moves the letter that loses it and the one that gets it
     */
    public static void place(CharSequence text, Style style, boolean repair, EditSink sink) {
        int end = text.length();
        int begin = VietnameseLetters.runBegin(text, 0, end);
        while (begin < end) {
            int runEnd = VietnameseLetters.runEnd(text, begin, end);
            placeIn(text, begin, runEnd, style, repair, sink);
            begin = VietnameseLetters.runBegin(text, runEnd, end);
        }
    }

    /** The text with tone marks placed; the same instance if nothing changes and it is a string. */
    public static String place(CharSequence text, Style style, boolean repair) {
        return EditedText.of(text, (source, sink) -> place(source, style, repair, sink));
    }

    private static void placeIn(CharSequence text, int begin, int end, Style style, boolean repair, EditSink sink) {
        int reading = SyllableReader.read(text, begin, end);
        if (reading == SyllableReader.NONE || SyllableReader.tone(reading) == VietnameseLetters.LEVEL) {
            return;
        }
        int at = SyllableReader.toneIndex(reading);
        int wanted = wanted(reading, at, style, repair);
        if (wanted < at) {
            give(text, begin, end, reading, wanted, sink);
            take(text, begin, end, at, sink);
        } else if (wanted > at) {
            take(text, begin, end, at, sink);
            give(text, begin, end, reading, wanted, sink);
        }
    }

    private static int wanted(int reading, int at, Style style, boolean repair) {
        int oldIndex = SyllableReader.oldIndex(reading);
        int newIndex = SyllableReader.newIndex(reading);
        boolean wellPlaced = at == oldIndex || at == newIndex;
        if (wellPlaced ? style == Style.AS_IS : !repair) {
            return at;
        }
        return style == Style.OLD ? oldIndex : newIndex;
    }

    /** The letter without its tone. */
    private static void take(CharSequence text, int begin, int end, int index, EditSink sink) {
        int from = letterBegin(text, begin, end, index);
        int to = letterEnd(text, from, end);
        StringBuilder letter = new StringBuilder(4);
        letter.append(VietnameseLetters.withTone(text.charAt(from), VietnameseLetters.LEVEL));
        for (int i = from + 1; i < to; i++) {
            if (!VietnameseLetters.isToneMark(VietnameseLetters.fold(text.charAt(i)))) {
                letter.append(text.charAt(i));
            }
        }
        sink.replace(from, to, letter);
    }

    /** The letter with the tone that another one bears so far, which comes as that one has it. */
    private static void give(CharSequence text, int begin, int end, int reading, int index, EditSink sink) {
        int tone = SyllableReader.tone(reading);
        int bearer = letterBegin(text, begin, end, SyllableReader.toneIndex(reading));
        boolean combining =
                VietnameseLetters.tone(VietnameseLetters.fold(text.charAt(bearer))) == VietnameseLetters.LEVEL;
        int from = letterBegin(text, begin, end, index);
        int to = letterEnd(text, from, end);
        StringBuilder letter = new StringBuilder(4).append(text, from, to);
        if (!combining && letter.length() == 1) {
            letter.setCharAt(0, VietnameseLetters.withTone(letter.charAt(0), tone));
        } else {
            letter.insert(markIndex(letter, tone), VietnameseLetters.mark(tone));
        }
        sink.replace(from, to, letter);
    }

    /** Where a tone mark stands among the marks of a letter in canonical order. */
    private static int markIndex(CharSequence letter, int tone) {
        int i = letter.length();
        if (tone == VietnameseLetters.DOT) {
            while (i > 1 && letter.charAt(i - 1) != VietnameseLetters.HORN) {
                i--;
            }
        }
        return i;
    }

    private static int letterBegin(CharSequence text, int begin, int end, int index) {
        int at = begin;
        for (int i = 0; i < index; i++) {
            at = letterEnd(text, at, end);
        }
        return at;
    }

    private static int letterEnd(CharSequence text, int from, int end) {
        int i = from + 1;
        while (i < end && VietnameseLetters.isAnyMark(VietnameseLetters.fold(text.charAt(i)))) {
            i++;
        }
        return i;
    }
}
