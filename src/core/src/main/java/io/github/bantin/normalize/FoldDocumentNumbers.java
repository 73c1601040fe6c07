package io.github.bantin.normalize;

import io.github.bantin.internal.scan.DocumentNumberShape;
import io.github.bantin.internal.scan.Words;
import java.util.Map;

/**
 * Writes document numbers as their rules do: without blanks and line ends inside, with ASCII hyphens, and with the Đ that
 * typists without a Vietnamese keyboard leave out of {@code NĐ}, {@code QĐ} and {@code HĐND}.
 *
 * <p>Only what has the whole shape of a number is touched: type and issuer behind different signs. Source: Decree
 * 30/2020/NĐ-CP, appendix III; Guide 36-HD/VPTW of 2018.
 */
final class FoldDocumentNumbers implements Step {
    private static final Map<String, String> BARRED = Map.of(
            "ND", "NĐ",
            "QD", "QĐ",
            "HDND", "HĐND",
            "TLD", "TLĐ",
            "LDLD", "LĐLĐ",
            "BGDDT", "BGDĐT",
            "SGDDT", "SGDĐT",
            "BLDTBXH", "BLĐTBXH",
            "SLDTBXH", "SLĐTBXH");

    @Override
    public void edit(String text, Edits edits) {
        DocumentNumberShape shape = new DocumentNumberShape();
        int i = 0;
        while (i < text.length()) {
            if (!Words.isDigit(text.charAt(i))) {
                i++;
                continue;
            }
            boolean joined = i > 0 && isJoined(text.charAt(i - 1));
            if (!joined && shape.match(text, i) && shape.isWhole()) {
                fold(text, i, shape, edits);
                i = shape.end();
            } else {
                while (i < text.length() && Words.isDigit(text.charAt(i))) {
                    i++;
                }
            }
        }
    }

    private static boolean isJoined(char c) {
        return Words.isWordPart(c) || c == '.' || c == ',' || c == '/' || c == '-' || c == '_';
    }

    private static void fold(String text, int begin, DocumentNumberShape shape, Edits edits) {
        int at = begin;
        while (at < shape.end()) {
            char c = text.charAt(at);
            int next = at + 1;
            if (Words.isBlank(c) || Words.isLineEnd(c)) {
                while (Words.isBlank(text.charAt(next)) || Words.isLineEnd(text.charAt(next))) {
                    next++;
                }
                edits.replace(at, next, "");
            } else if (c != '-' && Words.isDash(c)) {
                edits.replace(at, next, "-");
            } else if (Words.isWordPart(c)) {
                next = Words.end(text, at);
                String barred = BARRED.get(text.substring(at, next));
                if (barred != null) {
                    edits.replace(at, next, barred);
                }
            }
            at = next;
        }
    }
}
