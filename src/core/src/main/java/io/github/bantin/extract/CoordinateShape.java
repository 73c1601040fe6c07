package io.github.bantin.extract;

import io.github.bantin.internal.scan.PhraseTable;
import io.github.bantin.internal.scan.PhraseTable.Match;
import io.github.bantin.internal.scan.ScannedText;
import io.github.bantin.internal.scan.Words;

/**
 * Finds the end of a latitude or longitude, which says where something is and counts nothing: {@code 20°25'30" Bắc},
 * {@code 18,5 độ Vĩ Bắc}, {@code 106 độ 55 phút}.
 *
 * <p>Degrees are those of a place if minutes follow them or the name of a hemisphere; any other are a measure.
 */
final class CoordinateShape {
    private static final PhraseTable<Boolean> DEGREES = PhraseTable.forwards(PhraseTable.phrases("độ"));

    private static final PhraseTable<Boolean> PARTS = PhraseTable.forwards(PhraseTable.phrases("phút|giây"));

    private static final PhraseTable<Boolean> HEMISPHERES = PhraseTable.forwards(PhraseTable.phrases(
            "vĩ|vĩ bắc|vĩ nam|vĩ độ|vĩ độ bắc|vĩ độ nam|vĩ tuyến|kinh|kinh đông|kinh tây|kinh độ|kinh độ đông"
                    + "|kinh độ tây|kinh tuyến"));

    /** What is enough behind minutes or the sign of degrees; "35 độ Nam Bộ" is warmth. */
    private static final PhraseTable<Boolean> DIRECTIONS =
            PhraseTable.forwards(PhraseTable.phrases("bắc|nam|đông|tây|n|s|e|w|b|đ"));

    private CoordinateShape() {}

    /** The end of the latitude or longitude whose degrees end at an offset, or 0. */
    static int end(ScannedText text, int figureEnd) {
        int sign = text.skipBlanks(figureEnd);
        char c = charAt(text, sign);
        if (c != '°' && c != 'đ' && c != 'Đ') {
            return 0; // nearly always
        }
        int end = sign + 1;
        if (c != '°') {
            Match<Boolean> word = DEGREES.find(text, figureEnd);
            if (word == null) {
                return 0;
            }
            end = word.end();
        }
        int minutes = part(text, end);
        int seconds = minutes == 0 ? 0 : part(text, minutes);
        int behind = Math.max(end, Math.max(minutes, seconds));
        Match<Boolean> hemisphere = HEMISPHERES.find(text, behind);
        if (hemisphere == null && (c == '°' || minutes > 0)) {
            hemisphere = DIRECTIONS.find(text, behind);
        }
        return hemisphere != null ? hemisphere.end() : minutes == 0 ? 0 : behind;
    }

    /** The end of the minutes or seconds behind an offset, or 0. */
    private static int part(ScannedText text, int from) {
        int at = text.skipBlanks(from);
        int end = at;
        while (Words.isDigit(charAt(text, end))
                || (isMark(charAt(text, end)) && Words.isDigit(charAt(text, end + 1)))) {
            end++;
        }
        if (end == at) {
            return 0;
        }
        char c = charAt(text, end);
        if (c == '\'' || c == '’' || c == '"' || c == '”' || c == '\u2032' || c == '\u2033') {
            return charAt(text, end + 1) == '\'' ? end + 2 : end + 1;
        }
        Match<Boolean> word = PARTS.find(text, end);
        return word == null ? 0 : word.end();
    }

    private static boolean isMark(char c) {
        return c == '.' || c == ',';
    }

    private static char charAt(ScannedText text, int index) {
        return index >= 0 && index < text.length() ? text.charAt(index) : '\n';
    }
}
