package io.github.bantin.article;

import java.util.EnumSet;
import java.util.Set;

/**
 * What a line is in the form of an official document, a letter or a table, told by its own words: national title, document
 * number, legal grounds, numbered unit, signature, recipients, row.
 *
 * <p>Source of the parts of documents and their wording: Decree 30/2020/NĐ-CP, appendix I, for the State; Guidance
 * 36-HD/VPTW for the Party.
 */
enum LineForm {
    NONE,
    /** The name of the country or the Party, and the motto below it. */
    NATION,
    /** The number of a document by itself: "Số: 12/QĐ-UBND". */
    NUMBER,
    /** Place and date: "Hà Nội, ngày 5 tháng 3 năm 2022". */
    DATE,
    /** In capitals, the type of a document and what follows it: "CHỈ THỊ CỦA BAN THƯỜNG VỤ TỈNH ỦY". */
    TYPE,
    /** What a document is about: "Về việc …", "V/v …". */
    SUBJECT,
    ADDRESSEE,
    /** Legal grounds: "Căn cứ …". */
    GROUNDS,
    /** In capitals, the words that what is decided follows: "QUYẾT ĐỊNH:". */
    ENACTING,
    /** A numbered part, chapter, section or article. */
    UNIT,
    /** A section with a Roman number: "II. NHIỆM VỤ". */
    ROMAN,
    /** The authority by which somebody signs: "TM.", "KT.". */
    AUTHORITY,
    /** In capitals, the office of who signs. */
    OFFICE,
    RECIPIENTS,
    /** The begin of what is attached: "Phụ lục", "Mẫu số", "(Ban hành kèm theo …". */
    ANNEX,
    /** A field of the head of a letter: "Từ:", "Subject:". */
    FIELD,
    /** What a letter begins or ends with. */
    GREETING,
    /** Where a text comes from: "Nguồn:", "Theo:". */
    SOURCE,
    /** Cells side by side, several of them figures. */
    ROW;

    private static final Set<LineForm> DOCUMENT = EnumSet.of(
            NATION, NUMBER, DATE, TYPE, SUBJECT, ADDRESSEE, GROUNDS, ENACTING, UNIT, AUTHORITY, OFFICE, RECIPIENTS);

    /** The number by which the models know it. */
    @SuppressWarnings("EnumOrdinal") // the models are trained again when a constant comes or goes
    int code() {
        return ordinal();
    }

    /** The forms that only official documents have. */
    boolean isOfDocuments() {
        return DOCUMENT.contains(this);
    }
}
