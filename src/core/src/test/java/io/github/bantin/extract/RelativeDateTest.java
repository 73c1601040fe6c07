package io.github.bantin.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates that are told from the day of writing, here Wednesday, 16 November 2022, and only where that day is given. */
class RelativeDateTest {
    private static final MentionExtractor EXTRACTOR =
            MentionExtractor.builder().referenceDate(LocalDate.of(2022, 11, 16)).build();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hôm nay, xã họp.|Hôm nay|2022-11-16",
                "Xã họp sáng nay.|sáng nay|2022-11-16",
                "Xã họp ngày hôm qua.|ngày hôm qua|2022-11-15",
                "Xã họp hôm kia.|hôm kia|2022-11-14",
                "Xã họp ngày mai.|ngày mai|2022-11-17",
                "Xã họp ngày kia.|ngày kia|2022-11-18",
                "Xã họp tuần này.|tuần này|2022-W46",
                "Xã họp tuần trước.|tuần trước|2022-W45",
                "Xã họp tuần tới.|tuần tới|2022-W47",
                "Xã họp tháng này.|tháng này|2022-11",
                "Xã họp tháng trước.|tháng trước|2022-10",
                "Xã họp tháng sau.|tháng sau|2022-12",
                "Xã họp quý này.|quý này|2022-Q4",
                "Xã họp quý trước.|quý trước|2022-Q3",
                "Xã họp năm nay.|năm nay|2022",
                "Xã họp năm ngoái.|năm ngoái|2021",
                "Xã họp năm tới.|năm tới|2023",
                "Xã họp thứ 5 tuần trước.|thứ 5 tuần trước|2022-11-10",
                "Xã họp chủ nhật tuần này.|chủ nhật tuần này|2022-11-20",
                "Xã họp 3 ngày trước.|3 ngày trước|2022-11-13",
                "Xã họp cách đây 2 tháng.|cách đây 2 tháng|2022-09",
                "Xã họp sau 2 tuần nữa.|2 tuần nữa|2022-W48",
                "Trong 10 năm qua, xã đổi mới.|10 năm qua|2012-11-16/2022-11-16",
                "Trong ba ngày tới, trời rét.|ba ngày tới|2022-11-16/2022-11-19",
                "Từ đầu năm đến nay, xã đổi mới.|Từ đầu năm đến nay|2022-01-01/2022-11-16",
                "Thu tăng so với cùng kỳ năm trước.|cùng kỳ năm trước|2021",
                "Thu tăng so với cùng kỳ.|cùng kỳ|2021",
            })
    void resolves(String text, String mention, String value) {
        assertThat(EXTRACTOR.extract(text)).singleElement().satisfies(found -> {
            assertThat(found.kind()).isEqualTo(MentionKind.RELATIVE_DATE);
            assertThat(found.text()).isEqualTo(mention);
            assertThat(found.normalized()).isEqualTo(value);
        });
        assertThat(MentionExtractor.standard().extract(text))
                .noneMatch(found -> found.kind() == MentionKind.RELATIVE_DATE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Những năm qua, xã đổi mới.",
                "Nhiều tháng qua, trời hạn.",
                "Qua kiểm tra, mọi việc đều tốt.",
                "Ngày càng đông người tới.",
                "Năm cánh sao vàng.",
                "Hằng năm, xã mở hội.",
                "Việc xong 3 ngày trước khi hết hạn.",
                "Thu tăng so với cùng kỳ năm 2021.",
            })
    void findsNothingRelative(String text) {
        assertThat(EXTRACTOR.extract(text)).noneMatch(found -> found.kind() == MentionKind.RELATIVE_DATE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Việc xong vào ngày 30 tháng trước.|ngày 30 tháng trước|2024-01-30",
                "Xã họp ngày 15 tháng này.|ngày 15 tháng này|2024-02-15",
                "Xã họp ngày 31 tháng sau.|ngày 31 tháng sau|2024-03-31",
            })
    void resolvesADayOfAMonth(String text, String mention, String value) {
        assertThat(ofLeapDay().extract(text)).singleElement().satisfies(found -> {
            assertThat(found.kind()).isEqualTo(MentionKind.RELATIVE_DATE);
            assertThat(found.text()).isEqualTo(mention);
            assertThat(found.normalized()).isEqualTo(value);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"Xã họp ngày 30 tháng này.", "Xã họp ngày 32 tháng trước.", "Xã họp ngày 0 tháng sau."})
    void findsNoDayThatAMonthHasNot(String text) {
        assertThat(ofLeapDay().extract(text)).noneMatch(found -> found.kind() == MentionKind.RELATIVE_DATE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ngày mai",
                "hôm qua",
                "tuần trước",
                "tuần tới",
                "tháng trước",
                "tháng tới",
                "quý trước",
                "quý tới",
                "năm ngoái",
                "năm tới",
                "thứ 5 tuần trước",
                "chủ nhật tuần tới",
                "3 ngày trước",
                "3 năm nữa",
                "10 năm qua",
                "10 năm tới",
                "từ đầu tuần đến nay",
                "cùng kỳ",
                "ngày 30 tháng trước",
                "ngày 1 tháng sau",
            })
    void readsOnTheFirstAndTheLastOfAllDates(String words) {
        for (LocalDate day : new LocalDate[] {LocalDate.MIN, LocalDate.MAX}) {
            MentionExtractor extractor =
                    MentionExtractor.builder().referenceDate(day).build();
            assertThatCode(() -> extractor.extract("Xã họp " + words + ".").forEach(Mention::normalized))
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void findsNothingBeyondAllDates() {
        MentionExtractor first =
                MentionExtractor.builder().referenceDate(LocalDate.MIN).build();
        MentionExtractor last =
                MentionExtractor.builder().referenceDate(LocalDate.MAX).build();
        assertThat(first.extract("Xã họp hôm qua.")).isEmpty();
        assertThat(first.extract("Xã họp ngày mai.")).hasSize(1);
        assertThat(last.extract("Xã họp ngày mai.")).isEmpty();
        assertThat(last.extract("Xã họp hôm qua.")).hasSize(1);
    }

    private static MentionExtractor ofLeapDay() {
        return MentionExtractor.builder()
                .referenceDate(LocalDate.of(2024, 2, 29))
                .build();
    }
}
