package io.github.bantin.internal.nfc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NfcTest {

    @ParameterizedTest
    @CsvSource({
        "Vie\u0323\u0302t, Việt",
        "Vie\u0302\u0323t, Việt",
        "Viê\u0323t, Việt",
        "Viẹ\u0302t, Việt",
        "Viê\u0341t, Viết",
        "u\u031B\u0323 u\u0323\u031B ư\u0323 ụ\u031B, ự ự ự ự",
        "a\u0306\u0301 a\u0302\u0309 A\u0306\u0323 A\u0323\u0306, ắ ẩ Ặ Ặ",
        "Đa\u0306\u0301k La\u0306\u0301k, Đắk Lắk",
        "x\u0323\u0307, ẋ\u0323",
        "a\u0301\u0302, á\u0302",
        "a\u0301\u0323, ạ\u0301",
        "\u212B \u2126 \u1F71, Å Ω ά",
        "\u0958 \u09C7\u09BE \u0CC6\u0CC2\u0CD5, \u0915\u093C \u09CB \u0CCB",
        "\u1112\u1161\u11AB\u1100\u1173\u11AF, 한글",
        "\u0344\u0301, \u0308\u0301\u0301",
        "\uD834\uDD5E \uD804\uDC99\uD804\uDCBA, \uD834\uDD57\uD834\uDD65 \uD804\uDC9A",
        "“a\u0302\u0301”…, “ấ”…",
    })
    void normalizes(String text, String expected) {
        assertThat(Nfc.toNfc(text)).isEqualTo(expected);
        assertThat(Nfc.isNfc(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Uỷ ban nhân dân tỉnh Đắk Lắk",
                "Ðặng", // the letter of Iceland is another letter
                "m\u0302 q\u0303 \u0323a",
                "ñ ½ Nº m² Ⅷ ﬁ １９", // compatibility characters stay
                "สวัสดี שָׁלוֹם مُحَمَّد",
                "한글 漢字 ひらがな",
                "\uD83D\uDE00\uD83C\uDDFB\uD83C\uDDF3",
                "\uE0A1\uF8FF\uFFFF\uDBFF\uDFFF",
            })
    void leavesAlone(String text) {
        assertThat(Nfc.toNfc(text)).isSameAs(text);
        assertThat(Nfc.isNfc(text)).isTrue();
        assertThat(edits(text)).isEmpty();
    }

    @Test
    void leavesUnpairedSurrogatesWhereTheyAre() {
        assertThat(Nfc.toNfc("\uD834e\u0301\uDD5E\uDC00\u0301\uD800")).isEqualTo("\uD834é\uDD5E\uDC00\u0301\uD800");
        String broken = "\uDC00\uD800\uD800\u0301\uDC00";
        assertThat(Nfc.toNfc(broken)).isSameAs(broken);
    }

    @Test
    void tellsHowFarTextIsNormalized() {
        assertThat(Nfc.spanNfc("Tỉnh u\u0309y")).isEqualTo(5);
        assertThat(Nfc.spanNfc("x\u0323\u0307")).isZero();
        assertThat(Nfc.spanNfc("a\u0316\u0301 \u212B")).isZero();
        assertThat(Nfc.spanNfc("á\u0316 \u212B")).isEqualTo(3);
        assertThat(Nfc.spanNfc("ổn")).isEqualTo(2);
    }

    @Test
    void reportsEachSegmentThatChanges() {
        assertThat(edits("Vie\u0323\u0302t Nam, tỉnh u\u0309y x\u0302 a\u0301\u0323\u0301!"))
                .containsExactly("2-5 ệ", "17-19 ủ", "24-28 ạ\u0301\u0301");
        assertThat(edits("\u0344x\u2126")).containsExactly("0-1 \u0308\u0301", "2-3 Ω");
    }

    @Test
    void writesPartOfAnArray() {
        char[] source = "\u0301Vie\u0323\u0302t\u0301".toCharArray();
        char[] target = "..........".toCharArray();
        assertThat(Nfc.toNfc(source, 1, 7, target, 2)).isEqualTo(6);
        assertThat(new String(target, 0, 6)).isEqualTo("..Việt");
    }

    @Test
    void saysWhereItWouldEndIfThereIsNoRoom() {
        char[] source = "Thành phố Huê\u0301, tỉnh Thư\u0300a Thiên".repeat(300).toCharArray();
        int length = source.length - 600;
        for (int room = 0; room < 100; room++) {
            assertThat(Nfc.toNfc(source, 0, source.length, new char[room], 0)).isEqualTo(~length);
        }
        assertThat(Nfc.toNfc(source, 0, source.length, new char[length - 1], 0)).isEqualTo(~length);
        assertThat(Nfc.toNfc(source, 0, source.length, new char[length], 0)).isEqualTo(length);
    }

    /** Room may end within a character that the next one joins. */
    @Test
    void splitsNoCharacterWhereRoomEnds() {
        char[] source = ("tỉnh" + "x\uD804\uDC99\uD804\uDCBA".repeat(1000)).toCharArray();
        for (int room = 0; room < 20; room++) {
            assertThat(Nfc.toNfc(source, 0, source.length, new char[room], 0)).isEqualTo(~3004);
        }
        String grows = "\uFB2C".repeat(20);
        for (int before = 0; before < 8; before++) {
            String text = grows + "x".repeat(before) + "\uD804\uDC99\uD804\uDCBA".repeat(50);
            assertThat(Nfc.toNfc(text)).isEqualTo(Normalizer2.getNFCInstance().normalize(text));
        }
    }

    @Test
    void makesRoomForTextThatGrows() {
        String text = "\uFB2C".repeat(50_000);
        assertThat(Nfc.toNfc(text)).isEqualTo("\u05E9\u05BC\u05C1".repeat(50_000));
        char[] target = new char[150_000];
        assertThat(Nfc.toNfc(text.toCharArray(), 0, 50_000, target, 0)).isEqualTo(150_000);
        assertThat(Nfc.toNfc(text.toCharArray(), 0, 50_000, target, 1)).isEqualTo(~150_001);
    }

    /** Wherever a text is cut into pieces, no character is. */
    @Test
    void keepsLongRunsOfMarksTogether() {
        for (int before = 0; before < 3; before++) {
            String text = "tỉnh".repeat(before) + "u\u0309y x" + "\uD806\uDD3E".repeat(5000) + "\u0323";
            String expected = "tỉnh".repeat(before) + "ủy x" + "\uD806\uDD3E".repeat(5000) + "\u0323";
            assertThat(Nfc.toNfc(text)).isEqualTo(expected);
            byte[] bytes = text.getBytes(UTF_8);
            assertThat(Utf8Nfc.decode(bytes, 0, bytes.length, MalformedBytes.REPORT))
                    .isEqualTo(expected);
            String moved = "x" + "\uD834\uDD85".repeat(5000) + "\u0323";
            assertThat(Nfc.toNfc(moved)).isEqualTo("x\u0323" + "\uD834\uDD85".repeat(5000));
        }
    }

    @Test
    void refusesWhatItCannotWorkOn() {
        char[] array = new char[3];
        assertThatNullPointerException().isThrownBy(() -> Nfc.toNfc(null)).withMessage("text");
        assertThatNullPointerException().isThrownBy(() -> Nfc.isNfc(null)).withMessage("text");
        assertThatNullPointerException()
                .isThrownBy(() -> Nfc.normalize("", null))
                .withMessage("sink");
        assertThatNullPointerException()
                .isThrownBy(() -> Nfc.toNfc(null, 0, 0, array, 0))
                .withMessage("source");
        assertThatIllegalArgumentException().isThrownBy(() -> Nfc.toNfc(array, 0, 1, array, 1));
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> Nfc.toNfc(array, 2, 4, new char[9], 0));
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> Nfc.toNfc(array, 0, 3, new char[9], 10));
    }

    private static List<String> edits(String text) {
        List<String> edits = new ArrayList<>();
        Nfc.normalize(
                text,
                (begin, end, replacement, length) ->
                        edits.add(begin + "-" + end + " " + new String(replacement, 0, length)));
        return edits;
    }
}
