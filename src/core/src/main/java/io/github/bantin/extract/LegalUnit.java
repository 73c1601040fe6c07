package io.github.bantin.extract;

/**
 * A level of the structure of laws and official documents, from the smallest to the largest.
 *
 * <p>Source: Law 64/2025/QH15 on the promulgation of legal documents and Decree 78/2025/NĐ-CP (part, chapter, section,
 * subsection, article, clause, point). The constants are immutable and safe for any number of threads.
 */
public enum LegalUnit {
    /** Đoạn, a paragraph of a clause or point. */
    DOAN("đoạn"),
    /** Tiết, an item of a point. */
    TIET("tiết"),
    /** Điểm, a point. */
    DIEM("điểm"),
    /** Khoản, a clause. */
    KHOAN("khoản"),
    /** Điều, an article. */
    DIEU("Điều"),
    /** Tiểu mục, a subsection. */
    TIEU_MUC("Tiểu mục"),
    /** Mục, a section. */
    MUC("Mục"),
    /** Chương, a chapter. */
    CHUONG("Chương"),
    /** Phần, a part. */
    PHAN("Phần"),
    /** Phụ lục, an appendix. */
    PHU_LUC("Phụ lục");

    private final String label;

    LegalUnit(String label) {
        this.label = label;
    }

    /**
     * Returns the word for the unit as laws write it in references.
     *
     * @return the Vietnamese word
     */
    public String label() {
        return label;
    }
}
