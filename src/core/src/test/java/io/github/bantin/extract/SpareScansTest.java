package io.github.bantin.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Extractors read text after text with the same scans, and remember nothing of the texts before. */
class SpareScansTest {
    private static final List<String> LINES = MarkedMentionsTest.cases()
            .map(line -> String.join("", line.pieces()))
            .toList();

    private static MentionExtractor.Builder everything() {
        return MentionExtractor.builder()
                .vagueReferences(true)
                .damagedDigits(true)
                .referenceDate(LocalDate.of(2022, 12, 15));
    }

    @Provide
    Arbitrary<String> lines() {
        return Arbitraries.of(LINES);
    }

    /** Whatever was read before, and even where that text was cut off within a list or range. */
    @Property
    void readEachTextAsIfItWereTheFirst(
            @ForAll @Size(min = 1, max = 4) List<@net.jqwik.api.From("lines") String> before,
            @ForAll("lines") String text,
            @ForAll double part) {
        for (MentionExtractor.Builder options : List.of(MentionExtractor.builder(), everything())) {
            MentionExtractor used = options.build();
            for (String line : before) {
                used.extractAll(line);
                used.extract(line.substring(0, (int) Math.round(line.length() * Math.abs(part % 1))));
            }
            assertThat(used.extract(text)).isEqualTo(options.build().extract(text));
            assertThat(used.extractAll(text)).isEqualTo(options.build().extractAll(text));
        }
    }

    /**
     * Pairs of texts of which the second, behind the first, would be read otherwise: each goes on where the first ends, or
     * speaks of what the first named.
     */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Thứ nhất, phải làm.|Báo cáo: Thứ hai, cần họp.",
                "Dịp 30/4|Các tổ 2 và 1/5",
                "Chi 5 tỷ đồng|Dân số ở đó tăng, gồm 800 triệu",
                "khóa X|Họp ở, XI",
                "Nghị quyết số 18-NQ/TW|Văn bản của ban, số 19-NQ/TW",
                "'Thứ Hai, '|Xe ở bến thứ tư",
                "lúc 7 giờ|bán lúa, 8.30"
            })
    void nothingGoesOnFromOneTextToAnother(String first, String second) {
        MentionExtractor used = MentionExtractor.builder().build();
        used.extract(first);
        assertThat(used.extract(second))
                .isEqualTo(MentionExtractor.builder().build().extract(second));
    }

    /** More threads than there are places for spare scans. */
    @Test
    void manyThreadsReadTheSame() throws Exception {
        MentionExtractor extractor = MentionExtractor.standard();
        List<String> texts = LINES.subList(0, 300);
        List<List<Mention>> expected = texts.stream()
                .map(text -> MentionExtractor.builder().build().extract(text))
                .toList();
        ExecutorService threads = Executors.newFixedThreadPool(20);
        try {
            List<Future<List<List<Mention>>>> results = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                results.add(threads.submit(
                        () -> texts.stream().map(extractor::extract).toList()));
            }
            for (Future<List<List<Mention>>> result : results) {
                assertThat(result.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
