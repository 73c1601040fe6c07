package io.github.bantin.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.bantin.extract.TemporalValue.Length;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What values of time are written as, in ISO 8601 and TIMEX3, and what they refuse. */
class TemporalValueTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ngày 18/11/2022|DATE|2022-11-18",
                "tháng 11/2022|DATE|2022-11",
                "quý IV/2022|DATE|2022-Q4",
                "6 tháng đầu năm 2022|DATE|2022-H1",
                "năm 938|DATE|0938",
                "năm 111 trước Công nguyên|DATE|BC0111",
                "ngày 20/11|DATE|XXXX-11-20",
                "tháng 11|DATE|XXXX-11",
                "quý II|DATE|XXXX-Q2",
                "thế kỷ XXI|DATE|20",
                "những năm 1990|DATE|199",
                "sáng thứ ba|DATE|XXXX-WXX-2",
                "lúc 7h30|TIME|XXXX-XX-XXT07:30",
                "7h30 ngày 18/11/2022|TIME|2022-11-18T07:30",
                "1 năm 6 tháng|DURATION|P1Y6M",
                "giai đoạn 2021-2025|DURATION|P5Y",
                "từ ngày 1/3/2022 đến ngày 15/3/2022|DURATION|P15D",
                "từ tháng 11/2021 đến tháng 2/2022|DURATION|P4M",
                "từ quý I/2022 đến quý II/2023|DURATION|P6Q",
                "từ 7h30 đến 11h|DURATION|PT3H30M",
                "từ 22h đến 5h|DURATION|PT7H",
                "từ ngày 30/12 đến ngày 2/1|DURATION|P4D",
            })
    void isWrittenAsTimex3(String text, Timex3.Type type, String value) {
        List<Mention> found = MentionExtractor.standard().extract(text);
        assertThat(found).hasSize(1);
        Timex3 timex = ((TemporalMention) found.get(0)).value().timex3().orElseThrow();
        assertThat(timex.type()).isEqualTo(type);
        assertThat(timex.value()).isEqualTo(value);
    }

    @Test
    void rangesHavePointsAndListsHaveNoTimex3() {
        TemporalValue from = new TemporalValue.CalendarYear(Year.of(2021));
        TemporalValue to = new TemporalValue.CalendarYear(Year.of(2025));
        Timex3 range = new TemporalValue.Interval(from, to).timex3().orElseThrow();
        assertThat(range.beginPoint()).contains("2021");
        assertThat(range.endPoint()).contains("2025");
        assertThat(new TemporalValue.DateList(List.of(from, to)).timex3()).isEmpty();
        OptionalInt none = OptionalInt.empty();
        assertThat(new TemporalValue.LunarDate(none, none, OptionalInt.of(3), OptionalInt.of(10)).timex3())
                .isEmpty();
    }

    @Test
    void lengthsAreAmountsOfTime() {
        assertThat(new Length(3, ChronoUnit.WEEKS).toTemporalAmount()).contains(Period.ofDays(21));
        Length hours = new Length(List.of(
                new Length.Part(new BigDecimal("2.5"), ChronoUnit.HOURS),
                new Length.Part(BigDecimal.TEN, ChronoUnit.MINUTES)));
        assertThat(hours.iso()).isEqualTo("PT2.5H10M");
        assertThat(hours.toTemporalAmount()).contains(Duration.ofMinutes(160));
        Length half = new Length(List.of(new Length.Part(new BigDecimal("1.5"), ChronoUnit.MONTHS)));
        assertThat(half.toTemporalAmount()).isEmpty();
    }

    @Test
    void refusesWhatNoCalendarHas() {
        OptionalInt none = OptionalInt.empty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TemporalValue.LunarDate(none, none, OptionalInt.of(13), none));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TemporalValue.LunarDate(none, none, none, OptionalInt.of(3)));
        assertThatIllegalArgumentException().isThrownBy(() -> new TemporalValue.Decade(Year.of(1995)));
        assertThatIllegalArgumentException().isThrownBy(() -> new TemporalValue.Century(0));
        assertThatIllegalArgumentException().isThrownBy(() -> new TemporalValue.CalendarWeek(Year.of(2022), 54));
        assertThatIllegalArgumentException().isThrownBy(() -> new Length(List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Length(List.of(
                        new Length.Part(BigDecimal.ONE, ChronoUnit.MONTHS),
                        new Length.Part(BigDecimal.ONE, ChronoUnit.YEARS))));
        TemporalValue day = new TemporalValue.CalendarDay(LocalDate.of(2022, 11, 18));
        assertThatIllegalArgumentException().isThrownBy(() -> new TemporalValue.DateList(List.of(day)));
    }
}
