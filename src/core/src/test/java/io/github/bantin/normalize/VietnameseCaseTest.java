package io.github.bantin.normalize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Normalizer2;
import io.github.bantin.internal.script.Syllables;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VietnameseCaseTest {

    @Test
    void agreesWithTheRootLocaleOnEveryCodePoint() {
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            String alone = Character.toString(c);
            for (String text : new String[] {alone, "Ế" + alone, "ế" + alone + "a" + alone}) {
                assertThat(VietnameseCase.lower(text)).isEqualTo(text.toLowerCase(Locale.ROOT));
                assertThat(VietnameseCase.upper(text)).isEqualTo(text.toUpperCase(Locale.ROOT));
            }
        }
    }

    @Property(tries = 5_000)
    void agreesWithTheRootLocaleOnAnyText(@ForAll("hardText") String text) {
        boolean wideWithSigma = text.indexOf('Σ') >= 0 && text.chars().anyMatch(c -> Character.isSurrogate((char) c));
        if (!wideWithSigma) {
            assertThat(VietnameseCase.lower(text)).isEqualTo(text.toLowerCase(Locale.ROOT));
        }
        assertThat(VietnameseCase.upper(text)).isEqualTo(text.toUpperCase(Locale.ROOT));
    }

    @ParameterizedTest
    @CsvSource({
        "ΑΣ, ας",
        "ΣΑ, σα",
        "Σ, σ",
        "ΑΣΑ, ασα",
        "ΑΣ.Α, ασ.α",
        "Α'Σ', α'ς'",
        "Α\u0301Σ\u0301, α\u0301ς\u0301",
        "İΣ, i\u0307ς"
    })
    void knowsFinalSigmaInLongRuns(String text, String lower) {
        String run = "x-".repeat(100) + "-";
        assertThat(VietnameseCase.lower(run + text)).isEqualTo(run + lower);
        assertThat(VietnameseCase.lower(text + " " + run)).isEqualTo(lower + " " + run);
        assertThat(VietnameseCase.lower(text)).isEqualTo(text.toLowerCase(Locale.ROOT));
    }

    @Property(tries = 5_000)
    void mapsArraysCharacterByCharacter(@ForAll("hardText") String text) {
        char[] source = ("x" + text + "x").toCharArray();
        char[] target = new char[source.length + 1];
        VietnameseCase.lower(source, 1, source.length - 1, target, 2);
        assertThat(new String(target, 2, text.length())).isEqualTo(simple(text, true));
        VietnameseCase.upper(source, 1, source.length - 1, source, 1);
        assertThat(new String(source)).isEqualTo("x" + simple(text, false) + "x");
    }

    private static String simple(String text, boolean lower) {
        return text.codePoints()
                .map(c -> lower ? Character.toLowerCase(c) : Character.toUpperCase(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "đảng bộ tỉnh phú yên, số 19", "ελλάς ß ﬁ ŉ", "\ud83d\ude00 \ud800"})
    void returnsTheSameInstanceIfAllIsLower(String text) {
        assertThat(VietnameseCase.lower(text)).isSameAs(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ĐẢNG BỘ TỈNH PHÚ YÊN, SỐ 19", "\ud83d\ude00 \ud800 ΣΊ"})
    void returnsTheSameInstanceIfAllIsUpper(String text) {
        assertThat(VietnameseCase.upper(text)).isSameAs(text);
    }

    @ParameterizedTest
    @CsvSource({
        "Đảng bộ tỉnh Đắk Lắk, Dang bo tinh Dak Lak",
        "NGHIÊNG NGẢ Ỡ ờm, NGHIENG NGA O om",
        "Zürich Ångström señor Ǖ ḯ, Zurich Angstrom senor U i",
        "café ø ł ß Æ ĳ, cafe ø ł ß Æ ĳ",
        "Ёлка йод Ελλάδα が, Ёлка йод Ελλάδα が",
        "19-CT/TW, 19-CT/TW"
    })
    void stripsDiacritics(String text, String bare) {
        assertThat(VietnameseCase.stripDiacritics(text)).isEqualTo(bare);
        // letters of other scripts keep the form that they came in
        String stripped = VietnameseCase.stripDiacritics(Syllables.nfd(text));
        assertThat(Syllables.nfc(stripped)).isEqualTo(bare);
    }

    @Test
    void stripsArrays() {
        char[] source = "«đ\u0302e\u0323\u0302»".toCharArray();
        char[] target = new char[7];
        int end = VietnameseCase.stripDiacritics(source, 1, source.length - 1, target, 1);
        assertThat(new String(target, 1, end - 1)).isEqualTo("de");
        assertThat(VietnameseCase.stripDiacritics(source, 0, source.length, source, 0))
                .isEqualTo(4);
    }

    @Test
    void stripsEveryVietnameseSyllableToAscii() {
        for (Syllables.Styled syllable : Syllables.ALL) {
            String bare = VietnameseCase.stripDiacritics(syllable.old());
            assertThat(bare).matches("[a-z]+").hasSameSizeAs(syllable.old());
            assertThat(VietnameseCase.stripDiacritics(syllable.modern())).isEqualTo(bare);
            assertThat(VietnameseCase.stripDiacritics(Syllables.nfd(syllable.old())))
                    .isEqualTo(bare);
        }
    }

    /** The tables say what the Unicode data says. */
    @Test
    void stripsWhatUnicodeDecomposes() {
        Normalizer2 nfd = Normalizer2.getNFDInstance();
        for (int c = 0; c < Character.MIN_SURROGATE; c++) {
            String decomposed = nfd.normalize(Character.toString(c));
            boolean stripped = UScript.getScript(c) == UScript.LATIN
                    && !UCharacter.hasBinaryProperty(c, com.ibm.icu.lang.UProperty.FULL_COMPOSITION_EXCLUSION)
                    && decomposed.length() > 1;
            char bare =
                    c == 'Đ' ? 'D' : c == 'đ' ? 'd' : c == '\u212a' ? 'K' : c == '\u212b' ? 'A' : decomposed.charAt(0);
            boolean special = "Đđ\u212a\u212b".indexOf(c) >= 0;
            assertThat(VietnameseCase.stripDiacritics(Character.toString(c)))
                    .isEqualTo(Character.toString(stripped || special ? bare : c));
        }
    }

    @Property
    void strippingIsIdempotent(@ForAll("hardText") String text) {
        String bare = VietnameseCase.stripDiacritics(text);
        assertThat(VietnameseCase.stripDiacritics(bare)).isSameAs(bare);
    }

    @Property
    void stripsEquivalentLatinTextAlike(@ForAll("latinText") String text) {
        String bare = Syllables.nfc(VietnameseCase.stripDiacritics(text)); // marks on other letters stay as they came
        assertThat(Syllables.nfc(VietnameseCase.stripDiacritics(Syllables.nfd(text))))
                .isEqualTo(bare);
        assertThat(Syllables.nfc(VietnameseCase.stripDiacritics(Syllables.nfc(text))))
                .isEqualTo(bare);
    }

    @Test
    void namesWhatIsMissing() {
        assertThatNullPointerException()
                .isThrownBy(() -> VietnameseCase.lower(null))
                .withMessage("text");
        assertThatNullPointerException()
                .isThrownBy(() -> VietnameseCase.upper(null))
                .withMessage("text");
        assertThatNullPointerException()
                .isThrownBy(() -> VietnameseCase.stripDiacritics(null))
                .withMessage("text");
        char[] three = new char[3];
        assertThatThrownBy(() -> VietnameseCase.lower(three, 0, 3, three, 1))
                .isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> VietnameseCase.stripDiacritics(three, 2, 1, three, 0))
                .isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Provide
    Arbitrary<String> hardText() {
        Arbitrary<String> parts = Arbitraries.of(
                "a",
                "Ế",
                "ệ",
                "Σ",
                "ΑΣ",
                "İ",
                "ı",
                "I",
                "ß",
                "ŉ",
                "ﬁ",
                "ﬓ",
                "ᾳ",
                "ᾼ",
                "ΐ",
                "Ǆ",
                "ǅ",
                "\u0301",
                "\u0345",
                " ",
                ".",
                "\ud801\udc00",
                "\ud801\udc28",
                "\ud83d\ude00",
                "\ud801",
                "\udc00",
                "Ⅷ",
                "Ⓐ",
                "ẞ",
                "K",
                "й",
                "и\u0306",
                "đ\u0302");
        return parts.list().ofMaxSize(12).map(all -> String.join("", all));
    }

    @Provide
    Arbitrary<String> latinText() {
        return Arbitraries.strings()
                .withCharRange('A', '\u024f')
                .withCharRange('\u0300', '\u036f')
                .withCharRange('\u1e00', '\u1eff')
                .ofMaxLength(12)
                .filter(text -> text.isEmpty() || Character.isLetter(text.charAt(0)))
                .filter(text -> text.chars().allMatch(c -> Character.isLetter(c) || (c >= '\u0300' && c <= '\u036f')));
    }
}
