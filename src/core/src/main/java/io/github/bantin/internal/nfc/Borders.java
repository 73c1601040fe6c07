package io.github.bantin.internal.nfc;

/** Where segments begin and end around a character that needs a look, and whether a glance tells that they stay. */
final class Borders {

    private Borders() {}

    /** Where the segment of a character begins, if the search for that character began at a border. */
    static int begin(CharSequence text, int searchBegin, int at) {
        int c = Character.codePointAt(text, at);
        return at > searchBegin && CharacterData.continues(CharacterData.value(c))
                ? at - Character.charCount(Character.codePointBefore(text, at))
                : at;
    }

    /**
     * Where the segment of a character ends, if all from there on certainly stays as it is after a character that needs
     * no look; otherwise the bitwise complement of that place.
     */
    static int end(CharSequence text, int at) {
        int c = Character.codePointAt(text, at);
        int value = CharacterData.value(c);
        int end = at;
        int rank = CharacterData.STARTER;
        boolean stays = true;
        do {
            stays &= CharacterData.isPlainMark(value) && CharacterData.rank(value) >= rank;
            rank = CharacterData.rank(value);
            end += Character.charCount(c);
            if (end >= text.length()) {
                break;
            }
            c = Character.codePointAt(text, end);
            value = CharacterData.value(c);
        } while (CharacterData.continues(value));
        return stays ? end : ~end;
    }

    /** As {@link #end(CharSequence, int)}. */
    static int end(char[] text, int at, int limit) {
        int c = Character.codePointAt(text, at, limit);
        int value = CharacterData.value(c);
        int end = at;
        int rank = CharacterData.STARTER;
        boolean stays = true;
        do {
            stays &= CharacterData.isPlainMark(value) && CharacterData.rank(value) >= rank;
            rank = CharacterData.rank(value);
            end += Character.charCount(c);
            if (end >= limit) {
                break;
            }
            c = Character.codePointAt(text, end, limit);
            value = CharacterData.value(c);
        } while (CharacterData.continues(value));
        return stays ? end : ~end;
    }

    /**
     * Where the last segment begins of a text that begins with a border and may go on after {@code end}, even after half of
     * a character.
     */
    static int last(char[] text, int end) {
        int at = Character.isHighSurrogate(text[end - 1]) ? end - 1 : end;
        while (at > 0) {
            int c = Character.codePointBefore(text, at);
            at -= Character.charCount(c);
            if (!CharacterData.continues(CharacterData.value(c))) {
                break;
            }
        }
        return at;
    }
}
