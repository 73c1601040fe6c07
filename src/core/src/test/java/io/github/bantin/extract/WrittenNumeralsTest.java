package io.github.bantin.extract;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import io.github.bantin.extract.WrittenValuesTest.Written;
import io.github.bantin.text.Span;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/**
 * Numbers in words, fractions, factors, prices, rates, ranges and ordinals are found again as they were written: in
 * prose, torn over a line end, decomposed, in capitals, with any dash.
 *
 * <p>ICU spells the numbers; the generators share no code with what reads them.
 */
class WrittenNumeralsTest {
    private static String words(long number) {
        return new RuleBasedNumberFormat(ULocale.forLanguageTag("vi"), RuleBasedNumberFormat.SPELLOUT)
                .format(number)
                .replace(" ", " |");
    }

    private static Arbitrary<Long> numbers() {
        return Arbitraries.oneOf(
                Arbitraries.longs().between(11, 999),
                Arbitraries.longs().between(1000, 999_999),
                Arbitraries.longs().between(1_000_000, 999_999_999_999L));
    }

    @Provide
    Arbitrary<Written> spelled() {
        return Combinators.combine(
                        numbers(),
                        Arbitraries.of(
                                Tuple.of(MentionKind.MONEY, " |đồng"),
                                Tuple.of(MentionKind.PERCENTAGE, " |phần |trăm"),
                                Tuple.of(MentionKind.QUANTITY, " |tấn"),
                                Tuple.of(MentionKind.QUANTITY, " |mét |vuông")))
                .as((n, unit) -> new Written(unit.get1(), words(n) + unit.get2(), Long.toString(n)));
    }

    @Provide
    Arbitrary<Written> few() {
        return Combinators.combine(
                        Arbitraries.longs().between(2, 10).filter(n -> n != 5),
                        Arbitraries.of(
                                Tuple.of(MentionKind.MONEY, " |triệu |đồng", 1_000_000L),
                                Tuple.of(MentionKind.PERCENTAGE, " |phần |trăm", 1L),
                                Tuple.of(MentionKind.QUANTITY, " |tấn", 1L)))
                .as((n, unit) -> new Written(unit.get1(), words(n) + unit.get2(), Long.toString(n * unit.get3())));
    }

    @Provide
    Arbitrary<Written> fractions() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 400),
                        Arbitraries.integers().between(0, 200))
                .as((n, more) -> new Written(MentionKind.FRACTION, n + "/" + (n + more + 1), n + "/" + (n + more + 1)));
    }

    @Provide
    Arbitrary<Written> factors() {
        return Combinators.combine(
                        Arbitraries.integers().between(2, 30),
                        Arbitraries.integers().between(0, 9))
                .as((n, tenth) -> new Written(
                        MentionKind.MULTIPLIER,
                        "gấp |" + n + (tenth == 0 ? "" : "," + tenth) + " |lần",
                        n + (tenth == 0 ? "" : "." + tenth)));
    }

    @Provide
    Arbitrary<Written> prices() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 999),
                        Arbitraries.of("kg", "m2", "ha", "lít", "tháng", "người/năm", "sào/vụ", "học sinh", "ngày"))
                .as((n, per) -> new Written(MentionKind.PRICE, n + " |nghìn |đồng/" + per, n + "000"));
    }

    @Provide
    Arbitrary<Written> rates() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 30),
                        Arbitraries.integers().between(1, 9),
                        Arbitraries.of("%/năm", "%/tháng", "‰/năm", " |%/năm"))
                .as((n, tenth, per) -> new Written(MentionKind.RATE, n + "," + tenth + per, n + "." + tenth));
    }

    @Provide
    Arbitrary<Written> ranges() {
        return Combinators.combine(
                        Arbitraries.integers().between(2, 500),
                        Arbitraries.integers().between(1, 400),
                        Arbitraries.of("-", " |- |", " |– |", "—", " |đến |", " |tới |", "÷", "\u2011", " \u2212 "),
                        Arbitraries.of(
                                Tuple.of(MentionKind.PERCENTAGE_RANGE, "%"),
                                Tuple.of(MentionKind.MONEY_RANGE, " |nghìn |đồng"),
                                Tuple.of(MentionKind.QUANTITY_RANGE, " |tấn"),
                                Tuple.of(MentionKind.PERMILLE, "‰"),
                                Tuple.of(MentionKind.PERCENTAGE_POINT, " |điểm |phần |trăm")))
                .as((low, more, mark, unit) -> {
                    String zeros = unit.get1() == MentionKind.MONEY_RANGE ? "000" : "";
                    return new Written(
                            unit.get1(),
                            low + mark + (low + more) + unit.get2(),
                            low + zeros + "/" + (low + more) + zeros);
                });
    }

    @Provide
    Arbitrary<Written> ordinals() {
        return Arbitraries.longs()
                .between(1, 99)
                .map(n -> new Written(
                        MentionKind.ORDINAL,
                        n == 1 ? "thứ |nhất" : n == 4 ? "thứ |tư" : "thứ |" + words(n),
                        Long.toString(n)));
    }

    @Provide
    Arbitrary<String> before() {
        return Arbitraries.of("Kết quả đạt ", "Các đơn vị báo cáo là ", "Tổng cộng là\n", "Hơn ", "Kết quả: ", "Bằng ");
    }

    @Provide
    Arbitrary<String> after() {
        return Arbitraries.of("", ".", " theo quy định.", ", đúng tiến độ", "; việc khác tính sau", "\nCác bên đã rõ");
    }

    @Property
    void numbersInWordsAreFound(
            @ForAll("spelled") Written value,
            @ForAll("before") String before,
            @ForAll("after") String after,
            @ForAll int choice) {
        isFound(value, before, after, choice);
    }

    @Property
    void fewInWordsAreFound(
            @ForAll("few") Written value,
            @ForAll("before") String before,
            @ForAll("after") String after,
            @ForAll int choice) {
        isFound(value, before, after, choice);
    }

    @Property
    void fractionsAreFound(@ForAll("fractions") Written value, @ForAll("before") String before, @ForAll int choice) {
        isFound(value, before, " số hộ trong vùng.", choice);
    }

    @Property
    void factorsAreFound(
            @ForAll("factors") Written value,
            @ForAll("before") String before,
            @ForAll("after") String after,
            @ForAll int choice) {
        isFound(value, before, after, choice);
    }

    @Property
    void pricesAreFound(
            @ForAll("prices") Written value,
            @ForAll("before") String before,
            @ForAll("after") String after,
            @ForAll int choice) {
        isFound(value, before, after, choice);
    }

    @Property
    void ratesAreFound(
            @ForAll("rates") Written value,
            @ForAll("before") String before,
            @ForAll("after") String after,
            @ForAll int choice) {
        isFound(value, before, after, choice);
    }

    @Property
    void rangesAreFound(
            @ForAll("ranges") Written value,
            @ForAll("before") String before,
            @ForAll("after") String after,
            @ForAll int choice) {
        isFound(value, before, after, choice);
    }

    @Property
    void ordinalsAreFound(@ForAll("ordinals") Written value, @ForAll("after") String after, @ForAll int choice) {
        isFound(value, "Đây là kỳ họp ", after, choice);
    }

    private static void isFound(Written value, String before, String after, int choice) {
        int tear = Math.floorMod(choice, 1000);
        for (String spelling : List.of(value.plain(), value.torn(tear, "\n"), value.torn(tear, " \r\n"))) {
            isFound(value, before, spelling, after);
            isFound(value, decomposed(before), decomposed(spelling), decomposed(after));
            if (!spelling.contains("m2")) {
                isFound(value, capitals(before), capitals(spelling), capitals(after));
            }
        }
    }

    private static String decomposed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD);
    }

    private static String capitals(String text) {
        return text.toUpperCase(Locale.ROOT);
    }

    private static void isFound(Written value, String before, String spelling, String after) {
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
