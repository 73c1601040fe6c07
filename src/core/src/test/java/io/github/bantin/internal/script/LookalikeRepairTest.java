package io.github.bantin.internal.script;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.SpoofChecker;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LookalikeRepairTest {

    @ParameterizedTest
    @CsvSource({
        "\u00d0ảng, Đảng",
        "\u0189ảng, Đảng",
        "\u0256ảng viên, đảng viên",
        "\u00d0inh Ba, Đinh Ba",
        "\u00f0i, đi",
        "N\u00d0-CP, NĐ-CP",
        "30/2020/N\u00d0-CP, 30/2020/NĐ-CP",
        "1989/Q\u00d0-BGD\u00d0T, 1989/QĐ-BGDĐT",
        "H\u00d0ND và UBND, HĐND và UBND",
        "UBN\u00d0-X, UBNĐ-X",
        "Q\u0189-TTg, QĐ-TTg",
        "AT\u00d0-CP, ATĐ-CP",
        "Qu\u0443 tắ\u1d04 \u1d04hính tả, Quy tắc chính tả",
        "\u1d20à, và",
        "\u0455ố, số",
        "\u0445ã hội, xã hội",
        "\u0421hỉ thị, Chỉ thị",
        "H\u03bfà, Hoà",
        "t\u0131ếng, tiếng",
        "T\u0131nh Phú Yên, Tinh Phú Yên",
        "\u0256i Hà Nội, đi Hà Nội",
        "Hà Nội \u0256i, Hà Nội đi",
        "tỉnh \u00d0ắk Lắk, tỉnh Đắk Lắk",
        "\u00d0ẮK LẮK, ĐẮK LẮK",
        "\u00d0a\u0306k No\u0302ng, Đa\u0306k No\u0302ng",
        "\u00d0ăk Nông, Đăk Nông",
        "\u00d0ak Pơ, Đak Pơ",
        "xã \u00d0ray Sáp, xã Đray Sáp",
        "xã K’\u00d0ơn, xã K’Đơn",
        "\u00d0ắk Drô, Đắk Drô",
        "\u00d0/c Nguyễn Văn A, Đ/c Nguyễn Văn A",
        "các \u00f0/c và \u00d0/C, các đ/c và Đ/C",
        "Nguyễn \u00d0. Hùng, Nguyễn Đ. Hùng",
        "\u00d0U và \u00d0A, ĐU và ĐA",
        "Hội UBN\u00d0 thị xã, Hội UBNĐ thị xã",
        "12-AT\u00d0, 12-ATĐ",
        "AT\u00d0 – CP, ATĐ – CP",
        "giá 12.000\u00f0/kg và 5 \u00f0, giá 12.000đ/kg và 5 đ",
        "UB\u041cD, UBMD",
        "o\u0302ng \u0430\u0302ng, o\u0302ng a\u0302ng",
        "nh\u0430\u0302n, nha\u0302n"
    })
    void repairs(String wrong, String right) {
        assertThat(LookalikeRepair.repair(wrong)).isEqualTo(right);
        assertThat(LookalikeRepair.repair(right)).isSameAs(right);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Đảng bộ tỉnh Phú Yên, số 19-CT/TW",
                "ÞAÐ er það við að Norðurlönd STAÐUR ORÐ Þórður VIÐ",
                "сон хор нос со о у а я Москва СССР Россия сосна",
                "Χίος ο Τ Ελλάδα",
                "hаrbоr pаypаl", // Cyrillic letters in words that are no syllables
                "ɖe ɖo ɖu Ɖevi ƉE",
                "ısı kız tanı sıra",
                "μm Ωm αn βa πr",
                "ð Ð ɖ",
                "/ðə ɡəʊ/",
                "phát âm ðis và ðɪs",
                "ông Ðoković và Guðmundur Sigurðsson",
                "SÉ AÐ VERA MEÐ, VIÐ - MEÐALTAL",
                "Ð. Smith, mục Ð, Ð/a, Ð/ca, mẫu ð.",
                "Ðakota, Ðurđevac",
                "Ð\n",
                "\u0301\u0430",
                "\ud835\udc00\u0430n",
                "\ud800\u0430"
            })
    void leaves(String text) {
        assertThat(LookalikeRepair.repair(text)).isSameAs(text);
    }

    @Test
    void reportsEveryLookalikeOnItsOwn() {
        List<String> edits = new ArrayList<>();
        LookalikeRepair.repair(
                "a \u1d04\u04bbính Ðồng", (begin, end, with) -> edits.add(begin + "-" + end + " " + with));
        assertThat(edits).containsExactly("2-3 c", "3-4 h", "8-9 Đ");
    }

    @Property
    void isIdempotent(@ForAll("prose") String text) {
        String repaired = LookalikeRepair.repair(text);
        assertThat(LookalikeRepair.repair(repaired)).isSameAs(repaired);
        assertThat(repaired).hasSameSizeAs(text);
    }

    @Property
    void changesLookalikesOnly(@ForAll("prose") String text) {
        String repaired = LookalikeRepair.repair(text);
        for (int i = 0; i < text.length(); i++) {
            if (repaired.charAt(i) != text.charAt(i)) {
                assertThat(repaired.charAt(i)).isEqualTo(Lookalikes.repaired(text.charAt(i)));
            }
        }
    }

    /** The pairs agree with the confusables that ICU4J carries: both sides have one skeleton. */
    @Test
    void pairsAreConfusable() {
        SpoofChecker checker = new SpoofChecker.Builder().build();
        List<String> differ = new ArrayList<>();
        int pairs = 0;
        for (char c = 0; c < Character.MAX_VALUE; c++) {
            char letter = Lookalikes.repaired(c);
            if (letter != c) {
                pairs++;
                if (!checker.getSkeleton(String.valueOf(c)).equals(checker.getSkeleton(String.valueOf(letter)))) {
                    differ.add(String.format("%04X %s", (int) c, letter));
                }
            }
        }
        assertThat(pairs).isEqualTo(57);
        // of đ and its doubles only the capitals are listed
        assertThat(differ).containsExactly("00F0 đ", "0256 đ");
    }

    @Provide
    Arbitrary<String> prose() {
        Arbitrary<String> letters = Arbitraries.of(
                "a", "n", "h", "đ", "ế", "ư", "i", "C", "T", " ", " ", "-", "/", "\n", "\u0301", "\u00d0", "\u00f0",
                "\u0189", "\u0256", "\u0131", "\u0430", "\u0441", "\u043e", "\u0425", "\u04d1", "\u1d04", "\u03bf", "ж",
                "Q", "N");
        return letters.list().ofMaxSize(30).map(parts -> String.join("", parts));
    }
}
