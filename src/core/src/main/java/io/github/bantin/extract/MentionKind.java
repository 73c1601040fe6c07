package io.github.bantin.extract;

/**
 * What a mention is a mention of.
 *
 * <p>The constants are immutable and safe for any number of threads.
 */
public enum MentionKind {
    /** The number of an official document: {@code 16-CT/TU}, {@code 30/2020/NĐ-CP}. */
    DOCUMENT_NUMBER,
    /** A date anchored to a year, at any precision: {@code 18/11/2022}, {@code tháng 11/2022}, {@code quý IV/2022}. */
    DATE,
    /** A time from one date to another: {@code 03/02/1930 - 03/02/2023}, {@code giai đoạn 2021-2025}. */
    DATE_RANGE,
    /** A month of no stated year: {@code tháng 11}. */
    MONTH,
    /** A day and month of no stated year: {@code ngày 20/11}. */
    MONTH_DAY,
    /** A quarter of no stated year: {@code quý II}. */
    QUARTER,
    /** A half of no stated year: {@code 6 tháng đầu năm}. */
    HALF_YEAR,
    /** A day of the week: {@code thứ hai}, {@code chủ nhật}. */
    WEEKDAY,
    /** A time of day: {@code 7h30}, {@code 14 giờ}. */
    TIME,
    /** A length of time: {@code 93 năm}, {@code 15 ngày}. */
    DURATION,
    /** A plain or counted number: {@code 1.457.264 hồ sơ}. */
    NUMBER,
    /** A range of plain or counted numbers: {@code 10 - 15 hộ}. */
    NUMBER_RANGE,
    /** A share in percent: {@code 92,43%}. */
    PERCENTAGE,
    /** A range of shares in percent: {@code 80 - 85%}. */
    PERCENTAGE_RANGE,
    /** A difference of shares: {@code 1,5 điểm phần trăm}. */
    PERCENTAGE_POINT,
    /** A sum of money: {@code 4.720 tỷ đồng}. */
    MONEY,
    /** A range of sums of money: {@code 3 - 5 triệu đồng}. */
    MONEY_RANGE,
    /** A number with a unit of measurement: {@code 390 km}. */
    QUANTITY,
    /** A range with a unit of measurement: {@code 60 - 65 tạ}. */
    QUANTITY_RANGE,
    /** A place in an order: the {@code XX} of {@code lần thứ XX}. */
    ORDINAL
}
