package io.github.bantin.normalize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bantin.internal.script.Syllables;
import io.github.bantin.normalize.Syllable.Tone;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SyllableTest {
    private static final String VOWELS = "aăâeêioôơuưy";
    private static final String TONES = "\u0300\u0301\u0309\u0303\u0323";

    /** Tries every onset-like, vowel-like and coda-like string with every tone on every vowel: a wider net than the model. */
    @Test
    void knows18182Syllables() {
        String[] onsets =
                " b c ch d đ dh f g gh gi h j k kh l m n ng ngh nh p ph q qu r s t th tr v w x z".split(" ", -1);
        String[] codas = " b c ch d g h k l m n ng nh p r s t".split(" ", -1);
        Set<String> toneless = new HashSet<>();
        Set<String> toned = new HashSet<>();
        Set<String> marked = new HashSet<>();
        for (String nucleus : nuclei()) {
            for (String onset : onsets) {
                for (String coda : codas) {
                    String level = onset + nucleus + coda;
                    if (Syllable.isValid(level)) {
                        toneless.add(level);
                        toned.add(level);
                        marked.add(level);
                    }
                    for (int tone = 0; tone < TONES.length(); tone++) {
                        for (int at = onset.length(); at < onset.length() + nucleus.length(); at++) {
                            String word = level.substring(0, at + 1) + TONES.charAt(tone) + level.substring(at + 1);
                            if (Syllable.isValid(word)) {
                                toneless.add(level);
                                toned.add(level + tone);
                                marked.add(Syllables.nfc(word));
                            }
                        }
                    }
                }
            }
        }
        assertThat(toneless).hasSize(3_913);
        assertThat(toned).hasSize(18_182);
        // oa, oe and uy after 24 onsets, with five tones, have a second place for the mark
        assertThat(marked).hasSize(18_182 + 3 * 24 * 5);
    }

    private static List<String> nuclei() {
        List<String> nuclei = new ArrayList<>(List.of(VOWELS.split("")));
        for (int i = 0, longest = 0; longest < 3; i++) {
            for (int vowel = 0; vowel < VOWELS.length(); vowel++) {
                nuclei.add(nuclei.get(i) + VOWELS.charAt(vowel));
            }
            longest = nuclei.get(i + 1).length();
        }
        return nuclei;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a", "ý", "yêu", "yết", "ỷ", "nghiêng", "nghỉ", "ghế", "gì", "gìn", "giếng", "giết", "giêng", "già",
                "giữ", "giễu", "giẻ", "quá", "quý", "quí", "quốc", "quyết", "quýt", "quít", "quạu", "quều", "quới",
                "khuỷu", "khuya", "ngoằn", "ngoèo", "huých", "tuýp", "moóc", "boong", "hoà", "hòa", "thúy", "thuý",
                "hoàn", "được", "tiếng", "Việt", "ĐẢNG", "Ủy", "UỶ", "ươm", "ướt", "thuở", "xoáy", "kỹ", "kĩ", "Vỹ",
                "ngoém", "hừm", "cuốp"
            })
    void isASyllable(String word) {
        assertThat(Syllable.isValid(word)).isTrue();
        assertThat(Syllable.isValid(Syllables.nfd(word))).isTrue();
        assertThat(Syllable.isValid("số " + word + "!", 3, 3 + word.length())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "b",
                "đ",
                "ng",
                "q",
                "qu",
                "các1",
                "ke-",
                "ca c",
                "cê",
                "ci",
                "ngi",
                "ngê",
                "gê",
                "ghа",
                "kа",
                "ka",
                "gha",
                "ngha",
                "quua",
                "quo",
                "cuyển2",
                "các\u0300",
                "cac",
                "mach",
                "tiêp",
                "càc",
                "cảch",
                "hòan",
                "qúy",
                "gìa",
                "baỏ",
                "lựơng",
                "hóà",
                "iên",
                "iêu",
                "biêt",
                "yên2",
                "byên",
                "email",
                "Bulletin",
                "Samóa",
                "nghiêngh",
                "ấ\u0302",
                "a\u0301\u0302",
                "d\u0309a",
                "m\u0303a",
                "zà",
                "wá",
                "fá",
                "jo",
                "UBND",
                "hcm",
                "ﬁ",
                "１",
                "\u0301a",
                "\ud83d",
                "\ud83d\ude00"
            })
    void isNoSyllable(String word) {
        assertThat(Syllable.isValid(word)).isFalse();
        assertThat(Syllable.parse(word)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Nghiêng, ngh, iêng, NGANG, -1, nghiêng",
        "HOÀ, h, oa, HUYEN, 2, hoà",
        "hòa, h, oa, HUYEN, 1, hòa",
        "gì, g, i, HUYEN, 1, gì",
        "gìn, g, in, HUYEN, 1, gìn",
        "giếng, gi, êng, SAC, 2, giếng",
        "già, gi, a, HUYEN, 2, già",
        "quý, qu, y, SAC, 2, quý",
        "Uỷ, '', uy, HOI, 1, uỷ",
        "cưỡng, c, ương, NGA, 2, cưỡng",
        "được, đ, ươc, NANG, 2, được",
        "khuya, kh, uya, NGANG, -1, khuya"
    })
    void readsTheParts(String word, String onset, String rime, Tone tone, int toneIndex, String spelled) {
        Syllable syllable = new Syllable(onset, rime, tone, toneIndex);
        assertThat(Syllable.parse(word)).contains(syllable);
        assertThat(Syllable.parse(Syllables.nfd(word))).contains(syllable);
        assertThat(syllable).hasToString(spelled);
    }

    @Property
    void readsAlikeInEveryForm(@ForAll("written") String word) {
        assertThat(Syllable.isValid(word)).isTrue();
        Syllable syllable = Syllable.parse(word).orElseThrow();
        assertThat(syllable.toString()).isEqualTo(Syllables.nfc(word).toLowerCase(java.util.Locale.ROOT));
        assertThat(new Syllable(syllable.onset(), syllable.rime(), syllable.tone(), syllable.toneIndex()))
                .isEqualTo(syllable);
    }

    /** What is canonically equivalent is the same text. */
    @Property(tries = 20_000)
    void readsWhatIsCanonicallyEquivalentAlike(@ForAll("lettersAndMarks") String text) {
        boolean composed = Syllable.isValid(Normalizer.normalize(text, Normalizer.Form.NFC));
        assertThat(Syllable.isValid(text)).isEqualTo(composed);
        assertThat(Syllable.isValid(Normalizer.normalize(text, Normalizer.Form.NFD)))
                .isEqualTo(composed);
    }

    @Property
    void takesAnyText(@ForAll String text) {
        assertThat(Syllable.parse(text).isPresent()).isEqualTo(Syllable.isValid(text));
    }

    @Test
    void marksTones() {
        for (Tone tone : Tone.values()) {
            String word = Syllables.nfc("ma" + tone.mark());
            assertThat(Syllable.parse(word).orElseThrow().tone()).isEqualTo(tone);
        }
        assertThat(Tone.NGANG.mark()).isEmpty();
    }

    @Test
    void refusesPartsThatMakeNoSyllable() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Syllable("c", "ê", Tone.NGANG, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Syllable("c", "ach", Tone.NGANG, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Syllable("h", "oan", Tone.HUYEN, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Syllable("h", "oa", Tone.HUYEN, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Syllable("h", "oa", Tone.NGANG, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Syllable("H", "oa", Tone.HUYEN, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> new Syllable("ho", "a", Tone.HUYEN, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> new Syllable("", "", Tone.NGANG, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Syllable("q", "uy", Tone.SAC, 2));
    }

    @Test
    void namesWhatIsMissing() {
        assertThatNullPointerException()
                .isThrownBy(() -> Syllable.isValid(null))
                .withMessage("text");
        assertThatNullPointerException().isThrownBy(() -> Syllable.parse(null)).withMessage("text");
        assertThatThrownBy(() -> Syllable.isValid("ba", 1, 3)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Provide
    Arbitrary<String> written() {
        return Syllables.written();
    }

    @Provide
    Arbitrary<String> lettersAndMarks() {
        Arbitrary<String> marks = Arbitraries.of(
                "\u0300", "\u0301", "\u0302", "\u0303", "\u0306", "\u0309", "\u031b", "\u0323", "\u0340", "\u0341");
        Arbitrary<String> letters =
                Arbitraries.of("a", "à", "ạ", "â", "ậ", "o", "ó", "ọ", "ơ", "ộ", "u", "ư", "c", "h", "đ", "n");
        return Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(3, letters), net.jqwik.api.Tuple.of(2, marks))
                .list()
                .ofMaxSize(6)
                .map(parts -> String.join("", parts));
    }
}
