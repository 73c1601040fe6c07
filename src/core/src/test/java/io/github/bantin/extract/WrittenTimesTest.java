package io.github.bantin.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bantin.text.Span;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Times that are written by the rules, in prose, torn over one line end, decomposed, in capitals and with any dash, are
 * found again: same value, same place.
 *
 * <p>The bar {@code |} marks where a line may end, the tilde stands for a dash.
 */
class WrittenTimesTest {
    private static final List<String> DASHES = List.of("-", "\u2010", "\u2011", "\u2012", "–", "—", "\u2212");

    /** A value as it is written, with its canonical form. */
    record Written(MentionKind kind, String spelling, String normalized) {
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

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.integers()
                .between(0, 50_000)
                .map(day -> LocalDate.of(1930, 1, 1).plusDays(day));
    }

    private static String write(String form, LocalDate a, LocalDate b) {
        return String.format(
                Locale.ROOT,
                form,
                a.getDayOfMonth(),
                a.getMonthValue(),
                a.getYear(),
                b.getDayOfMonth(),
                b.getMonthValue(),
                b.getYear());
    }

    @Provide
    Arbitrary<Written> rangesOfDays() {
        Arbitrary<Integer> lengths = Arbitraries.integers().between(1, 4000);
        Arbitrary<String> forms = Arbitraries.of(
                "từ |ngày |%1$d/%2$d/%3$d |đến |ngày |%4$d/%5$d/%6$d",
                "từ |%1$02d/%2$02d/%3$d |tới |%4$02d/%5$02d/%6$d",
                "%1$d/%2$d/%3$d ~ |%4$d/%5$d/%6$d",
                "từ |ngày |%1$d |tháng |%2$d |năm |%3$d |đến |hết |ngày |%4$d |tháng |%5$d |năm |%6$d",
                "ngày |%1$d/%2$d/%3$d~%4$d/%5$d/%6$d");
        return Combinators.combine(days(), lengths, forms).as((day, length, form) -> {
            LocalDate end = day.plusDays(length);
            return new Written(MentionKind.DATE_RANGE, write(form, day, end), day + "/" + end);
        });
    }

    @Provide
    Arbitrary<Written> rangesOfOneMonth() {
        Arbitrary<String> forms = Arbitraries.of(
                "từ |ngày |%1$d |đến |%4$d/%5$d/%6$d",
                "ngày |%1$d ~ %4$d/%5$d/%6$d",
                "từ |%1$d |đến |%4$d/%5$d/%6$d",
                "từ |ngày |%1$d |đến |ngày |%4$d |tháng |%5$d |năm |%6$d");
        return Combinators.combine(days(), forms)
                .filter((day, form) -> day.getDayOfMonth() > 1)
                .as((day, form) -> {
                    LocalDate start = day.withDayOfMonth(1 + day.getDayOfMonth() / 3);
                    LocalDate end = start.equals(day) ? day.withDayOfMonth(day.lengthOfMonth()) : day;
                    return new Written(MentionKind.DATE_RANGE, write(form, start, end), start + "/" + end);
                });
    }

    @Provide
    Arbitrary<Written> periods() {
        Arbitrary<String> forms = Arbitraries.of(
                "giai đoạn |%d ~ |%d",
                "nhiệm kỳ |%d~%d", "thời kỳ |%d ~ %d", "từ |năm |%d |đến |năm |%d", "từ |%d |đến |%d");
        return Combinators.combine(
                        Arbitraries.integers().between(1900, 2080),
                        Arbitraries.integers().between(1, 20),
                        forms)
                .as((year, length, form) -> new Written(
                        MentionKind.DATE_RANGE,
                        String.format(Locale.ROOT, form, year, year + length),
                        year + "/" + (year + length)));
    }

    @Provide
    Arbitrary<Written> lists() {
        Arbitrary<String> forms = Arbitraries.of(
                "ngày |%1$d, |%2$d |và |%3$d/%4$d/%5$d",
                "ngày |%1$d, |%2$d, |%3$d |tháng |%4$d |năm |%5$d", "ngày |%1$d; %2$d; %3$d/%4$d/%5$d");
        return Combinators.combine(
                        Arbitraries.integers().between(1, 9),
                        Arbitraries.integers().between(10, 19),
                        Arbitraries.integers().between(20, 28),
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.integers().between(1950, 2050),
                        forms)
                .as((a, b, c, month, year, form) -> new Written(
                        MentionKind.DATE_LIST,
                        String.format(Locale.ROOT, form, a, b, c, month, year),
                        LocalDate.of(year, month, a) + "," + LocalDate.of(year, month, b) + ","
                                + LocalDate.of(year, month, c)));
    }

    @Provide
    Arbitrary<Written> moments() {
        Arbitrary<String> forms = Arbitraries.of(
                "%4$d giờ |%5$02d |phút, |ngày |%1$d/%2$d/%3$d",
                "%4$dh%5$02d |ngày |%1$d/%2$d/%3$d", "%4$02d:%5$02d, |ngày |%1$d |tháng |%2$d |năm |%3$d");
        return Combinators.combine(
                        days(),
                        Arbitraries.integers().between(0, 23),
                        Arbitraries.integers().between(0, 59),
                        forms)
                .as((day, hour, minute, form) -> new Written(
                        MentionKind.DATE_TIME,
                        String.format(
                                Locale.ROOT,
                                form,
                                day.getDayOfMonth(),
                                day.getMonthValue(),
                                day.getYear(),
                                hour,
                                minute),
                        day.atTime(LocalTime.of(hour, minute)).toString()));
    }

    @Provide
    Arbitrary<Written> lengths() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 99),
                        Arbitraries.integers().between(1, 11),
                        Arbitraries.integers().between(1, 29))
                .as((years, months, days) -> new Written(
                        MentionKind.DURATION,
                        years + " |năm |" + months + " |tháng |" + days + " |ngày",
                        "P" + years + "Y" + months + "M" + days + "D"));
    }

    @Provide
    Arbitrary<String> before() {
        return Arbitraries.of("", "Theo văn bản ", "Tại hội nghị (", "Kết quả ghi nhận là\n", "Ghi chú: ");
    }

    @Provide
    Arbitrary<String> after() {
        return Arbitraries.of("", ".", " theo quy định.", ", đúng tiến độ", ")\nCác bên đã rõ", "; việc khác tính sau");
    }

    @Property(tries = 400)
    void rangesOfDaysAreFound(
            @ForAll("rangesOfDays") Written value,
            @ForAll("before") String before,
            @ForAll("after") String after,
            @ForAll int choice) {
        isFound(value, before, after, choice);
    }

    @Property(tries = 400)
    void rangesOfOneMonthAreFound(
            @ForAll("rangesOfOneMonth") Written value,
            @ForAll("before") String before,
            @ForAll("after") String after,
            @ForAll int choice) {
        isFound(value, before, after, choice);
    }

    @Property(tries = 400)
    void periodsAreFound(
            @ForAll("periods") Written value,
            @ForAll("before") String before,
            @ForAll("after") String after,
            @ForAll int choice) {
        isFound(value, before, after, choice);
    }

    @Property(tries = 400)
    void listsAreFound(
            @ForAll("lists") Written value,
            @ForAll("before") String before,
            @ForAll("after") String after,
            @ForAll int choice) {
        isFound(value, before, after, choice);
    }

    @Property(tries = 400)
    void momentsAreFound(
            @ForAll("moments") Written value,
            @ForAll("before") String before,
            @ForAll("after") String after,
            @ForAll int choice) {
        isFound(value, before, after, choice);
    }

    @Property(tries = 400)
    void lengthsAreFound(
            @ForAll("lengths") Written value,
            @ForAll("before") String before,
            @ForAll("after") String after,
            @ForAll int choice) {
        isFound(value, before, after, choice);
    }

    private static void isFound(Written value, String before, String after, int choice) {
        int tear = Math.floorMod(choice, 1000);
        String dash = DASHES.get(tear % DASHES.size());
        for (String written :
                List.of(value.spelling().replace("|", ""), value.torn(tear, "\n"), value.torn(tear, " \r\n"))) {
            String spelling = written.replace("~", dash);
            for (String spelled : List.of(
                    spelling, Normalizer.normalize(spelling, Normalizer.Form.NFD), spelling.toUpperCase(Locale.ROOT))) {
                String text = before + spelled + after;
                Span span = new Span(before.length(), before.length() + spelled.length());
                List<Mention> found = MentionExtractor.standard().extract(text);
                MentionLaws.check(text, found);
                assertThat(found)
                        .as(text)
                        .extracting(m -> m.span() + " " + m.kind() + " " + m.normalized())
                        .containsExactly(span + " " + value.kind() + " " + value.normalized());
            }
        }
    }
}
