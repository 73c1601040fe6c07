package io.github.bantin.internal.nfc;

/** Where segments begin and end in UTF-8, as {@link Borders} tells it of UTF-16. Malformed bytes are borders. */
final class Utf8Borders {

    private Utf8Borders() {}

    /** Where the segment of a character begins, if the search for that character began at a border. */
    static int begin(byte[] bytes, int searchBegin, int at, int limit) {
        if (at == searchBegin || !CharacterData.continues(CharacterData.value(Utf8.codePointAt(bytes, at, limit)))) {
            return at;
        }
        int before = at - 1;
        while (before > searchBegin && before > at - 4 && Utf8.isContinuation(bytes[before])) {
            before--;
        }
        int c = Utf8.codePointAt(bytes, before, limit);
        return c >= 0 && before + Utf8.length(c) == at ? before : at;
    }

    /** As {@link Borders#end(CharSequence, int)}. */
    static int end(byte[] bytes, int at, int limit) {
        int c = Utf8.codePointAt(bytes, at, limit);
        int value = CharacterData.value(c);
        int end = at;
        int rank = CharacterData.STARTER;
        boolean stays = true;
        do {
            stays &= CharacterData.isPlainMark(value) && CharacterData.rank(value) >= rank;
            rank = CharacterData.rank(value);
            end += Utf8.length(c);
            if (end >= limit) {
                break;
            }
            c = Utf8.codePointAt(bytes, end, limit);
            value = c < 0 ? 0 : CharacterData.value(c);
        } while (CharacterData.continues(value));
        return stays ? end : ~end;
    }
}
