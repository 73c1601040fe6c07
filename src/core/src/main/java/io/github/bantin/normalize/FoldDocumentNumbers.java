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
    private static final PhraseTable<Boolean> LEAD_INS = PhraseTable.backwards(Map.ofEntries(
            Map.entry("số", true),
            Map.entry("tỷ số", false),
            Map.entry("tỉ số", false),
            Map.entry("hệ số", false),
            Map.entry("chỉ số", false),
            Map.entry("mã số", false),
            Map.entry("điều", false),
            Map.entry("khoản", false),
            Map.entry("điểm", false),
            Map.entry("mục", false),
            Map.entry("nhóm", false),
            Map.entry("lớp", false),
            Map.entry("bảng", false)));

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
                int end = chainEnd(text, shape);
                fold(text, i, end, shape.numberEnd(), edits);
                i = end;
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

    /** Words before the number, its type and its issuers say whether it is one of a document, in this order. */
    private static boolean isVouchedFor(String text, DocumentNumberShape shape) {
        int before = Words.skipBlanksBack(text, shape.begin());
        if (before > 0 && text.charAt(before - 1) == ':') {
            before--;
        }
        PhraseTable.Match<Boolean> leadIn = before < 0 ? null : LEAD_INS.find(text, before);
        if (leadIn != null) {
            return leadIn.value();
        }
        String type = shape.symbol(0);
        if (TYPES.contains(type) || type.contains("QH")) {
            return true;
        }
        for (int i = 1; i < shape.symbols(); i++) {
            if (ISSUERS.contains(shape.symbol(i))) {
                return true;
            }
        }
        return false;
    }

    /**
     * Where the number ends: the shape takes blanks before its first issuer only, but whoever wrote them there wrote them
     * before all of a joint circular.
     */
    private static int chainEnd(String text, DocumentNumberShape shape) {
        int last = shape.symbols() - 1;
        int begin = shape.end() - shape.symbol(last).length();
        boolean spaced = last == 1
                && Words.isBlank(text.charAt(begin - 1))
                && shape.symbol(0).startsWith("TTLT");
        int end = shape.end();
        int next = spaced ? symbolEnd(text, end) : -1;
        while (next >= 0) {
            end = next;
            next = symbolEnd(text, end);
        }
        return end;
    }

    /** Behind a dash with blanks around it and a symbol behind that; -1 if they don't stand at an offset. */
    private static int symbolEnd(String text, int from) {
        int dash = skipBlanks(text, from);
        if (dash == text.length() || !Words.isDash(text.charAt(dash))) {
            return -1;
        }
        int begin = skipBlanks(text, dash + 1);
        int end = Words.end(text, begin);
        boolean symbol = end > begin + 1 && !Syllable.isValid(text, begin, end);
        for (int i = begin; i < end; i++) {
            symbol &= Character.isUpperCase(text.charAt(i));
        }
        return symbol ? end : -1;
    }

    private static int skipBlanks(String text, int from) {
        int i = from;
        while (i < text.length() && i - from < 2 && Words.isBlank(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static void fold(String text, int begin, int end, int numberEnd, Edits edits) {
        int at = begin;
        boolean type = true;
        while (at < end) {
            char c = text.charAt(at);
            int next = at + 1;
            if (Words.isBlank(c) || Words.isLineEnd(c)) {
                while (Words.isBlank(text.charAt(next)) || Words.isLineEnd(text.charAt(next))) {
                    next++;
                }
                edits.replace(at, next, "");
            } else if (c != '-' && Words.isDash(c)) {
                edits.replace(at, next, "-");
            } else if (Words.isWordPart(c) && at > numberEnd) {
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
