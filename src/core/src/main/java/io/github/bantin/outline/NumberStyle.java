package io.github.bantin.outline;

/**
 * How sections of one level are marked. The rank orders styles where nothing in the text says which is inside which: a style
 * of lower rank is outside.
 */
enum NumberStyle {
    /** Phần thứ nhất. */
    PHAN(0, SectionKind.PHAN),
    /** Chương I. */
    CHUONG(1, SectionKind.CHUONG),
    /** Mục 1. */
    MUC(2, SectionKind.MUC),
    /** Tiểu mục 1. */
    TIEU_MUC(3, SectionKind.TIEU_MUC),
    /** Điều 1. */
    DIEU(4, SectionKind.DIEU),
    /** Phụ lục I. */
    PHU_LUC(-2, SectionKind.PHU_LUC),
    /** Mẫu số 01. */
    MAU(-1, SectionKind.MAU),
    /** A. */
    CAPITAL(5, SectionKind.NUMBERED),
    /** I. */
    ROMAN(5, SectionKind.NUMBERED),
    /** 1. */
    ARABIC(6, SectionKind.NUMBERED),
    /** 1.1. and deeper: the level is the number of figures. */
    DECIMAL(7, SectionKind.NUMBERED),
    /** 1) or (1). */
    BRACKETED(8, SectionKind.NUMBERED),
    /** a) or a. */
    LETTER(9, SectionKind.DIEM),
    /** i) or (i). */
    SMALL_ROMAN(10, SectionKind.NUMBERED),
    /** A dash. */
    DASH(11, SectionKind.ITEM),
    /** A bullet or star. */
    BULLET(11, SectionKind.ITEM),
    /** A plus sign. */
    PLUS(12, SectionKind.ITEM);

    private final int rank;
    private final SectionKind kind;

    NumberStyle(int rank, SectionKind kind) {
        this.rank = rank;
        this.kind = kind;
    }

    int rank() {
        return rank;
    }

    SectionKind kind() {
        return kind;
    }

    /** Whether a word says what the section is. */
    boolean isNamed() {
        return rank <= DIEU.rank;
    }

    boolean isItem() {
        return kind == SectionKind.ITEM;
    }
}
