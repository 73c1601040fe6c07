package io.github.bantin.normalize;

import io.github.bantin.internal.scan.DocumentNumberShape;
import io.github.bantin.internal.scan.PhraseTable;
import io.github.bantin.internal.scan.Words;
import java.util.Map;
import java.util.Set;

/**
 * Writes document numbers as their rules do: without blanks and line ends inside, with ASCII hyphens, and with the Đ that
 * typists without a Vietnamese keyboard leave out of {@code NĐ}, {@code QĐ} and {@code HĐND}.
 *
 * <p>Only what has the whole shape of a number is touched, type and issuer behind different signs, and of that only what a
 * known type or issuer or the word "số" vouches for: classes ({@code 12 – A1/A2}) and scores have the shape too. The type is
 * what follows the number, so in {@code 45/HD-ND} the issuer stays. Source: Decree 30/2020/NĐ-CP, appendix III; Guide
 * 36-HD/VPTW of 2018.
 */
final class FoldDocumentNumbers implements Step {
    private static final Map<String, String> BARRED_TYPES = Map.of("ND", "NĐ", "QD", "QĐ", "QyD", "QyĐ", "CD", "CĐ");

    private static final Map<String, String> BARRED_ISSUERS = Map.of(
            "HDND", "HĐND",
            "TLD", "TLĐ",
            "LDLD", "LĐLĐ",
            "BCD", "BCĐ",
            "BGDDT", "BGDĐT",
            "SGDDT", "SGDĐT",
            "LDTBXH", "LĐTBXH",
            "BLDTBXH", "BLĐTBXH",
            "SLDTBXH", "SLĐTBXH");

    private static final Set<String> TYPES = Set.of(
            "NQ", "QĐ", "QyĐ", "QĐi", "CT", "KL", "QC", "TC", "TB", "HD", "CTr", "Ctr", "KH", "PA", "ĐA", "DA", "BC",
            "BB", "TTr", "HĐ", "CĐ", "CV", "BGN", "GN", "BTT", "TTh", "GUQ", "UQ", "GM", "GGT", "GNP", "NP", "PG", "PC",
            "PB", "NĐ", "TT", "TTLT", "NQLT", "L", "SL", "PL", "LCT", "VB", "VBHN", "ND", "QD", "QyD", "CD");

    private static final Set<String> ISSUERS = Set.of(
            "TW", "TU", "VPTW", "CP", "TTg", "UBND", "HĐND", "HDND", "UBMTTQ", "MTTQ", "HU", "TLĐ", "TLD", "LĐLĐ",
            "LDLD");

    /** Words before a number; those that are true say that it is one of a document. */
    private static final PhraseTable<Boolean> LEAD_INS = PhraseTable.backwards(
            Map.of("số", true, "tỷ số", false, "tỉ số", false, "hệ số", false, "chỉ số", false, "mã số", false));

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
            if (!joined && shape.match(text, i) && shape.isWhole() && isVouchedFor(text, shape)) {
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

    private static boolean isVouchedFor(String text, DocumentNumberShape shape) {
        String type = shape.symbol(0);
        if (TYPES.contains(type) || type.contains("QH")) {
            return true;
        }
        for (int i = 1; i < shape.symbols(); i++) {
            if (ISSUERS.contains(shape.symbol(i))) {
                return true;
            }
        }
        int before = Words.skipBlanksBack(text, shape.begin());
        if (before > 0 && text.charAt(before - 1) == ':') {
            before--;
        }
        PhraseTable.Match<Boolean> leadIn = before < 0 ? null : LEAD_INS.find(text, before);
        return leadIn != null && leadIn.value();
    }

    private static void fold(String text, int begin, DocumentNumberShape shape, Edits edits) {
        int at = begin;
        boolean type = true;
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
            } else if (Words.isWordPart(c) && at > shape.numberEnd()) {
                next = Words.end(text, at);
                String symbol = text.substring(at, next);
                String issuer = BARRED_ISSUERS.getOrDefault(symbol, symbol);
                String barred = type ? BARRED_TYPES.getOrDefault(symbol, issuer) : issuer;
                if (!barred.equals(symbol)) {
                    edits.replace(at, next, barred);
                }
                type = false;
            }
            at = next;
        }
    }
}
