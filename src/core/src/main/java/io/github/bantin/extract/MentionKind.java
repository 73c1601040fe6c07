package io.github.bantin.extract;

/**
 * What a mention is a mention of.
 *
 * <p>The constants are immutable and safe for any number of threads.
 */
public enum MentionKind {
    /** The number of an official document: {@code 16-CT/TU}, {@code 30/2020/NĐ-CP}. */
    DOCUMENT_NUMBER,
    /** A part of a law or document: {@code điểm a khoản 2 Điều 5}. */
    LEGAL_REFERENCE,
    /** A law by its title: {@code Luật Đất đai}. */
    DOCUMENT_TITLE,
    /** A date anchored to a year, at any precision: {@code 18/11/2022}, {@code tháng 11/2022}, {@code quý IV/2022}. */
    DATE,
    /** A time from one date to another: {@code 03/02/1930 - 03/02/2023}, {@code giai đoạn 2021-2025}. */
    DATE_RANGE,
    /** Several days of one month or year: {@code ngày 1, 2 và 5/3/2023}. */
    DATE_LIST,
    /** A month of no stated year: {@code tháng 11}. */
    MONTH,
    /** A day and month of no stated year: {@code ngày 20/11}. */
    MONTH_DAY,
    /** A quarter of no stated year: {@code quý II}. */
    QUARTER,
    /** A half of no stated year: {@code 6 tháng đầu năm}. */
    HALF_YEAR,
    /** Ten years: {@code thập niên 1990}, {@code những năm 90}. */
    DECADE,
    /** A hundred years: {@code thế kỷ XXI}. */
    CENTURY,
    /** A day of the week: {@code thứ hai}, {@code chủ nhật}. */
    WEEKDAY,
    /** A date of the lunar calendar: {@code mùng 3 Tết}, {@code rằm tháng Bảy}. */
    LUNAR_DATE,
    /** A date told from the day of writing: {@code hôm qua}; found only where that day is given. */
    RELATIVE_DATE,
    /** A time of day: {@code 7h30}, {@code 14 giờ}. */
    TIME,
    /** A time from one hour to another: {@code 7h30 - 11h}. */
    TIME_RANGE,
    /** A time of day on a day: {@code 7h30 ngày 18/11/2022}. */
    DATE_TIME,
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
    /** A share in thousandths: {@code 3‰}. */
    PERMILLE,
    /** A share or a count for each of something: {@code 8%/năm}. */
    RATE,
    /** A sum of money: {@code 4.720 tỷ đồng}. */
    MONEY,
    /** A range of sums of money: {@code 3 - 5 triệu đồng}. */
    MONEY_RANGE,
    /** A sum of money for each of something: {@code 25.000 đồng/kg}. */
    PRICE,
    /** A number with a unit of measurement: {@code 390 km}. */
    QUANTITY,
    /** A range with a unit of measurement: {@code 60 - 65 tạ}. */
    QUANTITY_RANGE,
    /** A part of a whole: {@code 2/3}, {@code ba phần tư}. */
    FRACTION,
    /** How many times as much: {@code gấp 2,5 lần}. */
    MULTIPLIER,
    /** A place in an order: the {@code XX} of {@code lần thứ XX}. */
    ORDINAL
}
