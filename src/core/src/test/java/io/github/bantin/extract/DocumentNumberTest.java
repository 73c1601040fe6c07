package io.github.bantin.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A whole text is read as the extractor reads the same text in a sentence, and said to be none where it is more or less. */
class DocumentNumberTest {
    /** A number as it is written, and the system it is of. */
    record Written(String spelling, NumberingSystem system) {}

    @Provide
    Arbitrary<Written> written() {
        Arbitrary<String> numbers = Combinators.combine(
                        Arbitraries.integers().between(1, 9999), Arbitraries.of("", "", "a", "b"))
                .as((number, suffix) -> (number < 10 ? "0" : "") + number + suffix);
        Arbitrary<String> years = Arbitraries.integers().between(1990, 2035).map(year -> "/" + year);
        Arbitrary<String> issuers = Arbitraries.of("UBND", "HĐND", "CP", "TTg", "BTC-BNV", "BGD&ĐT", "SNV");
        return Arbitraries.oneOf(
                Combinators.combine(
                                numbers,
                                Arbitraries.of("CT", "NQ", "QĐ", "CTr", "TTr", "ĐA"),
                                Arbitraries.of("TW", "TU", "ThU", "ĐU", "TWĐTN-VP"))
                        .as((n, type, by) -> new Written(n + "-" + type + "/" + by, NumberingSystem.PARTY)),
                Combinators.combine(
                                numbers,
                                years.injectNull(0.5),
                                Arbitraries.of("QĐ", "NĐ", "TT", "KH", "TTLT", "VBHN"),
                                issuers)
                        .as((n, year, type, by) -> new Written(
                                n + (year == null ? "" : year) + "/" + type + "-" + by, NumberingSystem.STATE)),
                Combinators.combine(numbers, years, Arbitraries.of("QH14", "UBTVQH13", "PL-UBTVQH11"))
                        .as((n, year, by) -> new Written(n + year + "/" + by, NumberingSystem.NATIONAL_ASSEMBLY)),
                Combinators.combine(numbers, Arbitraries.of("BNV-CCVC", "UBND-KT", "STNMT-QLĐĐ"))
                        .as((n, by) -> new Written(n + "/" + by, NumberingSystem.OFFICIAL_LETTER)),
                Combinators.combine(numbers, Arbitraries.of("/", "-"), Arbitraries.of("CP", "TTg", "HĐBT"))
                        .as((n, mark, by) -> new Written(n + mark + by, NumberingSystem.HISTORICAL)));
    }

    @Property
    void formatIsReadBack(@ForAll("written") Written written) {
        DocumentNumber number = DocumentNumber.parse(written.spelling());
        assertThat(number.system()).isEqualTo(written.system());
        assertThat(DocumentNumber.parse(number.format())).isEqualTo(number);
        if (written.system() != NumberingSystem.HISTORICAL) {
            assertThat(number.format()).isEqualTo(written.spelling());
        }
    }

    @Property
    void readsAnyText(@ForAll String text) {
        assertThat(DocumentNumber.tryParse(text).isPresent()).isEqualTo(parses(text));
    }

    private static boolean parses(String text) {
        try {
            DocumentNumber.parse(text);
            return true;
        } catch (DocumentNumberFormatException refused) {
            assertThat(refused.input()).isEqualTo(text);
            assertThat(refused.index()).isBetween(0, text.length());
            return false;
        }
    }

    /** The tables of marked strings say what the extractor accepts. */
    @Test
    void readsWhatTheExtractorFinds() {
        int read = 0;
        for (MarkedCase line : MarkedCase.table("documents.txt").toList()) {
            String text = String.join("", line.pieces());
            boolean titled = line.marks().stream().anyMatch(mark -> mark.kind() == MentionKind.DOCUMENT_TITLE);
            for (Mention mention :
                    MentionExtractor.of(MentionKind.DOCUMENT_NUMBER).extract(text)) {
                if (titled) {
                    continue; // the title tells the type, and is no part of the number's span
                }
                DocumentNumber value = ((DocumentNumberMention) mention).value();
                String full = text.substring(
                        mention.fullSpan().begin(), mention.fullSpan().end());
                assertThat(DocumentNumber.parse(full)).as(full).isEqualTo(value);
                assertThat(DocumentNumber.parse(mention.text()).format()).isEqualTo(value.format());
                read++;
            }
        }
        assertThat(read).isGreaterThan(100);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"19-CT/\nTW", " 19-CT/TW\r\n", "19–CT/TW", "Chỉ thị số 19-CT/TW", "Chỉ\nthị số: 19 - CT/TW"})
    void acceptsOneNumberInItsSpellings(String text) {
        assertThat(DocumentNumber.tryParse(text).map(DocumentNumber::format)).contains("19-CT/TW");
    }

    @ParameterizedTest
    @CsvSource({"'',0", "abc,0", "1234,0", "theo 19-CT/TW,0", "19-CT/TW của Ban Bí thư,8", "19-CT/TW.,8", "18/11/2022,0"
    })
    void saysWhereATextIsNoNumber(String text, int index) {
        assertThatExceptionOfType(DocumentNumberFormatException.class)
                .isThrownBy(() -> DocumentNumber.parse(text))
                .satisfies(refused -> {
                    assertThat(refused.input()).isEqualTo(text);
                    assertThat(refused.index()).isEqualTo(index);
                });
        assertThat(DocumentNumber.tryParse(text)).isEmpty();
    }

    @Test
    @SuppressWarnings("NullAway") // null is what is tested
    void refusesNull() {
        assertThatNullPointerException()
                .isThrownBy(() -> DocumentNumber.parse(null))
                .withMessage("text");
        assertThatNullPointerException()
                .isThrownBy(() -> DocumentNumber.tryParse(null))
                .withMessage("text");
    }
}
