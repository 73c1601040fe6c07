package io.github.bantin.extract;

/**
 * What a word before or behind a number or date makes of it; the word itself stands outside the mention.
 *
 * <p>The constants are immutable and safe for any number of threads.
 */
public enum Modifier {
    /** More than: hơn, trên, vượt, quá. */
    MORE_THAN,
    /** Less than: dưới, chưa đến, chưa tới. */
    LESS_THAN,
    /** Nearly: gần, ngót, xấp xỉ. */
    NEARLY,
    /** About: khoảng, chừng, ước, ước đạt, tầm. */
    APPROX,
    /** At least: ít nhất, tối thiểu. */
    AT_LEAST,
    /** At most: nhiều nhất, tối đa. */
    AT_MOST,
    /** The first part of a time: đầu năm 2022. */
    START,
    /** The middle part of a time: giữa tháng 11. */
    MID,
    /** The last part of a time: cuối năm 2022. */
    END
}
