package io.github.bantin.extract;

import io.github.bantin.internal.scan.PhraseTable;
import io.github.bantin.internal.scan.PhraseTable.Match;
import io.github.bantin.internal.scan.ScannedText;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The words before the number of a document: the name of its type, what qualifies the name, and "số".
 *
 * @param begin where the words begin; where the number begins if there are none
 * @param type the type that is named; null if none is, or only by a shorthand
 * @param shorthand the symbol that stands for the name ("NQ số 18-NQ/TU"), or null
 * @param led whether there are such words
 * @param writing whether a type is named, or the number is said to be that of a writing ("văn bản số")
 */
record DocumentLeadIn(
        int begin, @Nullable DocumentType type, @Nullable String shorthand, boolean led, boolean writing) {
    /** "số" before a number. */
    static final PhraseTable<Boolean> SO = PhraseTable.backwards(Map.of("số", true));

    /** The names of the types of documents. */
    static final PhraseTable<DocumentType> TYPE_NAMES = typeNames();

    /** Words between the name of a type and "số": "Công điện khẩn số", "Nghị quyết chuyên đề số". */
    private static final PhraseTable<Boolean> QUALIFIERS = PhraseTable.backwards(PhraseTable.phrases(
            "khẩn|hỏa tốc|thượng khẩn|mật|tối mật|tuyệt mật|nhanh|chuyên đề|liên ngành|liên tịch|liên bộ"
                    + "|liên sở|phối hợp|hành động|cá biệt|tổng thể|chi tiết|tóm tắt|bổ sung|giám đốc thẩm|tái thẩm|phúc thẩm|sơ thẩm"
                    + "|hình sự|dân sự|kinh tế|lao động"));

    private static final PhraseTable<Boolean> WRITINGS =
            PhraseTable.backwards(PhraseTable.phrases("văn bản|văn thư|công hàm|thư"));

    private static final PhraseTable<String> SHORTHANDS = shorthands();

    private static PhraseTable<DocumentType> typeNames() {
        Map<String, DocumentType> names = new HashMap<>();
        for (DocumentType type : DocumentType.values()) {
            names.put(type.label(), type);
        }
        names.put("giấy uỷ quyền", DocumentType.GIAY_UY_QUYEN);
        names.put("chương trình hành động", DocumentType.CHUONG_TRINH);
        names.put("thông tư liên bộ", DocumentType.THONG_TU_LIEN_TICH);
        names.put("hướng dẫn liên ngành", DocumentType.HUONG_DAN_LIEN_TICH);
        names.put("kế hoạch liên ngành", DocumentType.KE_HOACH_LIEN_TICH);
        names.put("bản sao", DocumentType.BAN_SAO_Y);
        names.put("giấy phép xây dựng", DocumentType.GIAY_PHEP);
        names.put("giấy phép hoạt động", DocumentType.GIAY_PHEP);
        names.put("sao lục", DocumentType.BAN_SAO_LUC);
        return PhraseTable.backwards(names);
    }

    private static PhraseTable<String> shorthands() {
        Map<String, String> symbols = new HashMap<>();
        for (String symbol : "NQ QĐ NĐ TT TTLT CT KL KH CV TB BC HD CTr TTr QC VBHN QyĐ".split(" ", -1)) {
            symbols.put(symbol, symbol);
        }
        return PhraseTable.backwards(symbols);
    }

    /** The words before an offset, not reaching back over a floor. */
    static DocumentLeadIn before(ScannedText text, int at, int floor) {
        int words = at;
        int colon = text.skipBlanksBack(at);
        if (colon > floor && text.charAt(colon - 1) == ':') {
            words = colon - 1;
        }
        Match<Boolean> so = SO.find(text, words);
        boolean numbered = so != null && so.begin() >= floor;
        int begin = numbered && so != null ? so.begin() : words;
        DocumentLeadIn named = named(text, begin, floor);
        if (named == null && numbered) {
            Match<Boolean> qualifier = QUALIFIERS.find(text, begin);
            named = qualifier == null ? null : named(text, qualifier.begin(), floor);
        }
        if (named != null) {
            return named;
        }
        boolean writing = numbered && WRITINGS.find(text, begin) != null;
        return new DocumentLeadIn(numbered ? begin : at, null, null, numbered, writing);
    }

    private static @Nullable DocumentLeadIn named(ScannedText text, int end, int floor) {
        Match<DocumentType> name = TYPE_NAMES.find(text, end);
        if (name != null && name.begin() >= floor) {
            return new DocumentLeadIn(name.begin(), name.value(), null, true, true);
        }
        Match<String> shorthand = name == null ? SHORTHANDS.find(text, end) : null;
        boolean stands = shorthand != null
                && shorthand.begin() >= floor
                && Character.isUpperCase(text.charAt(shorthand.begin()))
                && Character.isUpperCase(text.charAt(shorthand.begin() + 1));
        boolean joined = stands
                && shorthand != null
                && shorthand.begin() > 0
                && (text.charAt(shorthand.begin() - 1) == '-' || text.charAt(shorthand.begin() - 1) == '/');
        return stands && !joined && shorthand != null
                ? new DocumentLeadIn(shorthand.begin(), null, shorthand.value(), true, true)
                : null;
    }

    /** The type that is named, a shorthand read by the rules of a system. */
    @Nullable
    DocumentType typeIn(NumberingSystem system) {
        if (type != null || shorthand == null) {
            return type;
        }
        return DocumentType.ofSymbol(shorthand, system).orElse(null);
    }

    /** The same words, the type being one that was named for a whole list of numbers. */
    DocumentLeadIn withType(@Nullable DocumentType listed) {
        return type != null || shorthand != null || listed == null
                ? this
                : new DocumentLeadIn(begin, listed, null, true, true);
    }
}
