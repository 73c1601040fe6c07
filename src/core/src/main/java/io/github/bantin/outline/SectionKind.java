package io.github.bantin.outline;

/**
 * What a section of an official document is.
 *
 * <p>Levels and their numbering follow Decree 30/2020/NĐ-CP, appendix I, and Decree 34/2016/NĐ-CP for legal documents:
 * Phần, Chương, Mục, Tiểu mục, Điều, khoản, điểm. The constants are immutable and safe for any number of threads.
 */
public enum SectionKind {
    /** A whole document: the root of an outline, and a further document in the same text. */
    DOCUMENT("văn bản"),
    /** The head of a document: issuer, motto, number, place and date, type and subject. */
    TITLE("phần đầu"),
    /** What stands between the head and the first numbered section: legal grounds, reasons, words of enactment. */
    PREAMBLE("phần mở đầu"),
    /** Phần, a part. */
    PHAN("Phần"),
    /** Chương, a chapter. */
    CHUONG("Chương"),
    /** Mục, a section. */
    MUC("Mục"),
    /** Tiểu mục, a subsection. */
    TIEU_MUC("Tiểu mục"),
    /** Điều, an article. */
    DIEU("Điều"),
    /** Khoản, a clause: a section with an Arabic number right in an article, or quoted from one. */
    KHOAN("khoản"),
    /** Điểm, a point: a section with a letter. */
    DIEM("điểm"),
    /** A section that a number alone marks, as Party documents and plans have them: A., I., 1., 1.1., 1), i). */
    NUMBERED("mục"),
    /** An item of a list without numbers, behind a dash, a plus sign or a bullet. */
    ITEM("gạch đầu dòng"),
    /** What an amending document quotes as a block, from the opening to the closing quote; its sections stand in it. */
    QUOTATION("trích dẫn"),
    /** The words behind the last numbered section: when a law was passed, whom a directive is for. */
    CLOSING("phần kết"),
    /** Authority, office and name of who signed. */
    SIGNATURE("chữ ký"),
    /** Nơi nhận, the recipients. */
    RECIPIENTS("Nơi nhận"),
    /** Phụ lục, an appendix; also the regulation or plan that a decision issues, which stands behind its signature. */
    PHU_LUC("Phụ lục"),
    /** Mẫu số, a form. */
    MAU("Mẫu số");

    private final String label;

    SectionKind(String label) {
        this.label = label;
    }

    /**
     * Returns the Vietnamese word for the kind, as references write it where they do.
     *
     * @return the word
     */
    public String label() {
        return label;
    }

    /** Whether no section of a list and no article outside counts on with those inside. */
    boolean isScope() {
        return this == DOCUMENT || this == QUOTATION || this == PHU_LUC || this == MAU;
    }

    /** Whether it is one of the blocks around the numbered sections, which have no sections in them. */
    boolean isFrame() {
        return this == TITLE || this == PREAMBLE || this == CLOSING || this == SIGNATURE || this == RECIPIENTS;
    }

    /** Whether it is of a list: below an article, or numbered without a word. */
    boolean isListed() {
        return this == KHOAN || this == DIEM || this == NUMBERED || this == ITEM;
    }
}
