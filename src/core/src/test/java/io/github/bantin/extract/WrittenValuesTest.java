package io.github.bantin.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bantin.text.Span;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * A value that is written by the rules, in prose and over one line end, is found again: same value, same place.
 *
 * <p>The generators write each value anew by the rules of its form (Decree 30/2020/NĐ-CP, article 9 and appendix I;
 * Guide 36-HD/VPTW, II.1.3); they share no code with what reads it. The bar {@code |} marks where a line may end.
 */
class WrittenValuesTest {
    /** A value as it is written, with its canonical form. */
    record Written(MentionKind kind, String spelling, String normalized) {
        String plain() {
            return spelling.replace("|", "");
        }

        /** The spelling with a line end, and perhaps a blank, at one of its bars; without one if there are none. */
        String torn(int choice, String lineEnd) {
            List<String> parts = List.of(spelling.split("\\|", -1));
            if (parts.size() == 1) {
                return spelling;
            }
            int at = 1 + choice % (parts.size() - 1);
            return String.join("", parts.subList(0, at)).stripTrailing()
                    + lineEnd
                    + String.join("", parts.subList(at, parts.size())).stripLeading();
        }
    }

    @Provide
    Arbitrary<Written> dates() {
        Arbitrary<LocalDate> days = Arbitraries.integers()
                .between(0, 60_000)
                .map(day -> LocalDate.of(1930, 1, 1).plusDays(day));
        Arbitrary<String> forms = Arbitraries.of(
                "ngày |%1$d/|%2$d/|%3$d",
                "ngày |%1$02d/%2$02d/%3$d",
                "ngày |%1$d-%2$d-%3$d",
                "ngày |%1$d.%2$d.%3$d",
                "%1$02d/%2$02d/%3$d",
                "ngày |%1$d |tháng |%2$d |năm |%3$d",
                "Ngày |%1$02d |tháng |%2$02d |năm |%3$d");
        return Combinators.combine(days, forms)
                .as((day, form) -> new Written(
                        MentionKind.DATE,
                        String.format(Locale.ROOT, form, day.getDayOfMonth(), day.getMonthValue(), day.getYear()),
                        day.toString()));
    }

    @Provide
    Arbitrary<Written> partyNumbers() {
        return Combinators.combine(
                        numerals(),
                        Arbitraries.of("CT", "NQ", "QĐ", "KL", "KH", "CV", "TB", "BC", "HD", "CTr", "TTr", "QC"),
                        Arbitraries.of("TW", "TU", "HU", "ĐU", "ThU", "VPTW", "BTCTU", "UBKTTW", "BTGTU"))
                .as((number, type, issuer) -> new Written(
                        MentionKind.DOCUMENT_NUMBER,
                        number + "-|" + type + "/|" + issuer,
                        number + "-" + type + "/" + issuer));
    }

    @Provide
    Arbitrary<Written> stateNumbers() {
        Arbitrary<String> years = Arbitraries.integers()
                .between(1990, 2035)
                .map(year -> "/|" + year)
                .injectNull(0.4);
        return Combinators.combine(
                        numerals(),
                        years,
                        Arbitraries.of("QĐ", "NQ", "NĐ", "CT", "TT", "KH", "TTr", "BC", "TB", "HD", "VBHN"),
                        Arbitraries.of("UBND", "CP", "TTg", "HĐND", "BTC", "BNV", "BGDĐT", "SYT", "UBTVQH15"))
                .as((number, year, type, issuer) -> {
                    String spelling = number + (year == null ? "" : year) + "/|" + type + "-|" + issuer;
                    return new Written(MentionKind.DOCUMENT_NUMBER, spelling, spelling.replace("|", ""));
                });
    }

    private static Arbitrary<String> numerals() {
        return Arbitraries.integers().between(1, 9999).map(n -> n < 10 ? "0" + n : Integer.toString(n));
    }

    @Provide
    Arbitrary<Written> numbers() {
        return Combinators.combine(
                        Arbitraries.longs().between(1000, 999_999_999_999L),
                        Arbitraries.integers().between(0, 2).flatMap(WrittenValuesTest::decimals))
                .as((whole, decimals) -> new Written(
                        MentionKind.NUMBER,
                        grouped(whole) + (decimals.isEmpty() ? "" : "," + decimals),
                        whole + (decimals.isEmpty() ? "" : "." + decimals)));
    }

    @Provide
    Arbitrary<Written> percentages() {
        return Combinators.combine(
                        Arbitraries.longs().between(0, 2000),
                        Arbitraries.integers().between(0, 2).flatMap(WrittenValuesTest::decimals),
                        Arbitraries.of("%", "| %", " |phần |trăm"))
                .as((whole, decimals, sign) -> new Written(
                        MentionKind.PERCENTAGE,
                        grouped(whole) + (decimals.isEmpty() ? "" : "," + decimals) + sign,
                        whole + (decimals.isEmpty() ? "" : "." + decimals)));
    }

    @Provide
    Arbitrary<Written> sums() {
        Arbitrary<BigDecimal> figures = Arbitraries.integers()
                .between(1, 99_999)
                .filter(n -> n % 10 != 0)
                .map(n -> BigDecimal.valueOf(n, 1));
        return Combinators.combine(figures, Arbitraries.of("nghìn", "triệu", "tỷ", "tỉ"))
                .as((figure, word) -> {
                    int zeros = word.equals("nghìn") ? 3 : word.equals("triệu") ? 6 : 9;
                    String spelling = grouped(figure.longValue()) + ","
                            + figure.unscaledValue().longValue() % 10;
                    return new Written(
                            MentionKind.MONEY,
                            spelling + " |" + word + " |đồng",
                            figure.movePointRight(zeros).toPlainString());
                });
    }

    private static Arbitrary<String> decimals(int length) {
        return Arbitraries.strings().numeric().ofLength(length);
    }

    /** Digits in groups of three parted by dots. */
    private static String grouped(long number) {
        String digits = Long.toString(number);
        StringBuilder made = new StringBuilder();
        for (int i = 0; i < digits.length(); i++) {
            if (i > 0 && (digits.length() - i) % 3 == 0) {
                made.append('.');
            }
            made.append(digits.charAt(i));
        }
        return made.toString();
    }

    @Provide
    Arbitrary<String> before() {
        return Arbitraries.of(
                "", "Theo văn bản ", "Các đơn vị báo cáo đạt ", "Tại hội nghị (", "Kết quả ghi nhận là\n", "Ghi chú: ");
    }

    @Provide
    Arbitrary<String> after() {
        return Arbitraries.of("", ".", " theo quy định.", ", đúng tiến độ", ")\nCác bên đã rõ", "; việc khác tính sau");
    }

    @Property
    void datesAreFound(
            @ForAll("dates") Written value,
            @ForAll("before") String before,
            @ForAll("after") String after,
            @ForAll int choice) {
        isFound(value, before, after, choice);
    }

    @Property
    void partyNumbersAreFound(
            @ForAll("partyNumbers") Written value,
            @ForAll("before") String before,
            @ForAll("after") String after,
            @ForAll int choice) {
        isFound(value, before, after, choice);
    }

    @Property
    void stateNumbersAreFound(
            @ForAll("stateNumbers") Written value,
            @ForAll("before") String before,
            @ForAll("after") String after,
            @ForAll int choice) {
        isFound(value, before, after, choice);
    }

    @Property
    void numbersAreFound(
            @ForAll("numbers") Written value, @ForAll("before") String before, @ForAll("after") String after) {
        isFound(value, before, after, 0);
    }

    @Property
    void percentagesAreFound(
            @ForAll("percentages") Written value,
            @ForAll("before") String before,
            @ForAll("after") String after,
            @ForAll int choice) {
        isFound(value, before, after, choice);
    }

    @Property
    void sumsAreFound(
            @ForAll("sums") Written value,
            @ForAll("before") String before,
            @ForAll("after") String after,
            @ForAll int choice) {
        isFound(value, before, after, choice);
    }

    private static void isFound(Written value, String before, String after, int choice) {
        int tear = Math.floorMod(choice, 1000);
        for (String spelling : List.of(value.plain(), value.torn(tear, "\n"), value.torn(tear, " \r\n"))) {
            String text = before + spelling + after;
            Span span = new Span(before.length(), before.length() + spelling.length());
            List<Mention> found = MentionExtractor.standard().extract(text);
            MentionLaws.check(text, found);
            assertThat(found)
                    .as(text)
                    .extracting(m -> m.span() + " " + m.kind() + " " + m.normalized())
                    .containsExactly(span + " " + value.kind() + " " + value.normalized());
        }
    }
}
