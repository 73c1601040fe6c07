package io.github.bantin.internal.scan;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.text.Normalizer;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers in words: what is read, how far, and what is no number. ICU spells the numbers that the property reads. */
class SpelledNumberTest {
    @ParameterizedTest
    @CsvSource({
        "không,0",
        "một,1",
        "bẩy,7",
        "mười,10",
        "mười một,11",
        "mười lăm,15",
        "mười nhăm,15",
        "hai mươi,20",
        "hai mươi mốt,21",
        "hai mươi tư,24",
        "hai mươi bốn,24",
        "ba mươi lăm,35",
        "ba chục,30",
        "hai mốt,21",
        "ba lăm,35",
        "hăm mốt,21",
        "băm ba,33",
        "một trăm,100",
        "một trăm linh năm,105",
        "một trăm lẻ năm,105",
        "một trăm linh tư,104",
        "một trăm mười lăm,115",
        "một trăm hai mươi mốt,121",
        "năm trăm năm mươi lăm,555",
        "một trăm hai,120",
        "trăm rưỡi,150",
        "hai trăm rưỡi,250",
        "một nghìn,1000",
        "một ngàn lẻ một,1001",
        "hai nghìn không trăm hai mươi ba,2023",
        "hai nghìn không trăm linh năm,2005",
        "hai nghìn năm trăm,2500",
        "nghìn rưỡi,1500",
        "hai vạn,20000",
        "ba vạn hai nghìn,32000",
        "hai triệu rưỡi,2500000",
        "triệu rưỡi,1500000",
        "hai triệu tư,2400000",
        "một trăm năm mươi nghìn,150000",
        "một trăm rưỡi triệu,150000000",
        "một triệu linh năm nghìn,1005000",
        "ba tỷ hai trăm năm mươi triệu,3250000000",
        "ba tỉ hai trăm năm mươi triệu,3250000000",
        "hai nghìn tỷ,2000000000000",
        "hai nghìn ba trăm tỷ bốn trăm triệu,2300400000000",
        "một tỷ rưỡi,1500000000",
        "hai rưỡi,2.5",
        "hai phẩy năm,2.5",
        "ba phẩy mười bốn,3.14",
        "tám phẩy không năm,8.05",
        "hai phẩy bảy lăm,2.75",
        "hai phẩy năm triệu,2500000",
    })
    void readsAll(String words, String value) {
        for (String spelling : new String[] {
            words,
            words.toUpperCase(Locale.ROOT),
            Normalizer.normalize(words, Normalizer.Form.NFD),
            words.replace(" ", "\n"),
            words.replace(" ", " \r\n ")
        }) {
            SpelledNumber number = new SpelledNumber();
            String text = "(" + spelling + ")";
            assertThat(number.match(new ScannedText(text), 1)).as(spelling).isTrue();
            assertThat(number.begin()).isEqualTo(1);
            assertThat(number.end()).as(spelling).isEqualTo(text.length() - 1);
            assertThat(number.value()).isEqualByComparingTo(value);
            assertThat(number.words()).isEqualTo(words.split(" ", -1).length);
        }
    }

    /** What stands before the bar is read, and no more. */
    @ParameterizedTest
    @CsvSource({
        "hai mươi| năm xây dựng,20",
        "một trăm| năm,100",
        "mười hai| năm,12",
        "năm| năm,5",
        "ba| mẹ,3",
        "hai triệu| một tháng,2000000",
        "hai mươi| ba mươi,20",
        "ba trăm| tư thế,300",
        "hai| tư lệnh,2",
        "hai triệu| ba triệu,2000000",
        "một nghìn| không phải,1000",
        "mười| mười,10",
        "hai|-ba,2",
        "'hai mươi|, ba',20",
        "'hai mươi|\n\nba',20",
        "hai mươi| lẻ,20",
        "hai mươi| phẩy,20",
    })
    void stopsInTime(String marked, long value) {
        SpelledNumber number = new SpelledNumber();
        assertThat(number.match(new ScannedText(marked.replace("|", "")), 0)).isTrue();
        assertThat(number.end()).isEqualTo(marked.indexOf('|'));
        assertThat(number.value()).isEqualByComparingTo(Long.toString(value));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mươi",
                "trăm",
                "trăm hai",
                "nghìn",
                "tỷ",
                "rưỡi",
                "linh năm",
                "mốt",
                "tư",
                "lăm",
                "phẩy",
                "hăm",
                "các",
                ""
            })
    void isNoNumber(String words) {
        SpelledNumber number = new SpelledNumber();
        assertThat(number.match(new ScannedText(words), 0)).isFalse();
        assertThat(number.end()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "' triệu đồng',1000000",
        "' nghìn tỷ',1000000000000",
        "' trăm triệu',100000000",
        "chục,10",
        "' chục nghìn',10000"
    })
    void readsMagnitudes(String words, long value) {
        SpelledNumber number = new SpelledNumber();
        assertThat(number.matchMagnitude(new ScannedText("5" + words), 1)).isTrue();
        assertThat(number.unscaled()).isEqualTo(value);
        assertThat(number.half()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"' tỷ rưỡi',500000000", "' triệu rưỡi đồng',500000", "' chục rưỡi',5"})
    void readsHalves(String words, long value) {
        SpelledNumber number = new SpelledNumber();
        assertThat(number.matchMagnitude(new ScannedText("1" + words), 1)).isTrue();
        assertThat(number.half()).isEqualTo(value);
    }

    @Property(tries = 3000)
    void readsWhatIcuSpells(
            @ForAll @LongRange(min = 0, max = 999_999_999_999_999_999L) long n,
            @ForAll @IntRange(min = 0, max = 17) int less) {
        long value = n / (long) Math.pow(10, less);
        String words =
                new RuleBasedNumberFormat(ULocale.forLanguageTag("vi"), RuleBasedNumberFormat.SPELLOUT).format(value);
        if (!Character.isDigit(words.charAt(0))) { // ICU spells no quadrillions
            SpelledNumber number = new SpelledNumber();
            assertThat(number.match(new ScannedText(words), 0)).as(words).isTrue();
            assertThat(number.end()).as(words).isEqualTo(words.length());
            assertThat(number.value()).as(words).isEqualByComparingTo(Long.toString(value));
        }
    }
}
