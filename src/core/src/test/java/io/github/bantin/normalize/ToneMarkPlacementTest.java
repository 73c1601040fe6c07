package io.github.bantin.normalize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.bantin.internal.script.Syllables;
import io.github.bantin.internal.script.TonePlacer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ToneMarkPlacementTest {

    @Test
    void isABijectionOnAllSyllables() {
        int styled = 0;
        Set<String> olds = new HashSet<>();
        Set<String> moderns = new HashSet<>();
        for (Syllables.Styled syllable : Syllables.ALL) {
            for (String old : Syllables.cases(syllable.old()).toList()) {
                String modern = ToneMarkPlacement.NEW.apply(old);
                assertThat(modern.toLowerCase(Locale.ROOT)).isEqualTo(syllable.modern());
                assertThat(ToneMarkPlacement.OLD.apply(modern)).isEqualTo(old);
                assertThat(ToneMarkPlacement.NEW.apply(modern)).isSameAs(modern);
                assertThat(ToneMarkPlacement.OLD.apply(old)).isSameAs(old);
                assertThat(ToneMarkPlacement.AS_IS.apply(old)).isSameAs(old);
                assertThat(ToneMarkPlacement.AS_IS.repair(modern)).isSameAs(modern);
            }
            styled += syllable.old().equals(syllable.modern()) ? 0 : 1;
            olds.add(syllable.old());
            moderns.add(syllable.modern());
        }
        assertThat(styled).isEqualTo(360);
        assertThat(olds).hasSize(18_182);
        assertThat(moderns).hasSize(18_182);
    }

    @ParameterizedTest
    @CsvSource({
        "hòa, hoà",
        "Hòa, Hoà",
        "HÒA, HOÀ",
        "HòA, HoÀ",
        "hÒa, hOà",
        "khỏe, khoẻ",
        "thúy, thuý",
        "ủy ban, uỷ ban",
        "ỦY BAN NHÂN DÂN, UỶ BAN NHÂN DÂN",
        "giòa, gioà",
        "'(Thanh Hóa),', '(Thanh Hoá),'",
        "Khánh Hòa-Ninh Hòa/Hòa, Khánh Hoà-Ninh Hoà/Hoà",
        "hòa2 2hòa, hoà2 2hoà"
    })
    void movesBetweenStyles(String old, String modern) {
        for (int form = 0; form < 2; form++) {
            String first = form == 0 ? old : Syllables.nfd(old);
            String second = form == 0 ? modern : Syllables.nfd(modern);
            assertThat(ToneMarkPlacement.NEW.apply(first)).isEqualTo(second);
            assertThat(ToneMarkPlacement.OLD.apply(second)).isEqualTo(first);
            assertThat(ToneMarkPlacement.OLD.repair(second)).isEqualTo(first);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Huế tuệ thuở nước quý quà già giếng hoàn huỳnh loét moóc xoáy khuỷu ngoéo bìa múa chịu thuyền toán",
                "Samóa Lisbóa Nicarágua Uzbekistán béchamel Hòaland xhòa hòax",
                "hòá hòạ họà",
                "ho\u0300\u0300a",
                "ho\u0300\u0301a",
                "héllo où déjà Ångström Ñandú",
                "хоа ход Ελλάδα",
                "hòa\u0301",
                "h\u0300oa",
                "ò a",
                "hò\u00ada",
                "\ud83d\ude00hò\ud83d\ude00a",
                "hò\ud835\udc00a",
                "\ud800hò\udc00a"
            })
    void leavesEverythingElse(String text) {
        for (String form : List.of(text, Syllables.nfd(text))) {
            for (ToneMarkPlacement style : ToneMarkPlacement.values()) {
                assertThat(style.apply(form)).isSameAs(form);
                assertThat(style.repair(form)).isSameAs(form);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "hòan, hoàn",
        "qúy, quý",
        "qùa, quà",
        "gìa, già",
        "gíao, giáo",
        "lựơng, lượng",
        "baỏ, bảo",
        "Baỏ đảm chất lựơng, Bảo đảm chất lượng",
        "HÒAN, HOÀN",
        "HòAn, HoÀn",
        "thừơng, thường",
        "ngừơi, người",
        "tìên, tiền",
        "nuớc, nuớc",
        "cuả, của",
        "viêṭ, viêṭ"
    })
    void repairsOnlyWhatNoStyleWouldPlaceThere(String wrong, String right) {
        for (ToneMarkPlacement style : ToneMarkPlacement.values()) {
            assertThat(style.apply(wrong)).isSameAs(wrong);
            assertThat(style.repair(wrong)).isEqualTo(right);
            assertThat(style.repair(Syllables.nfd(wrong))).isEqualTo(Syllables.nfd(right));
        }
        assertThat(ToneMarkPlacement.AS_IS.repair("hòa hoà")).isEqualTo("hòa hoà");
    }

    @Test
    void putsMarksInCanonicalOrder() {
        // the dot goes before the circumflex, behind the horn
        assertThat(ToneMarkPlacement.AS_IS.repair("mu\u0323o\u0302n")).isEqualTo("muo\u0323\u0302n");
        assertThat(ToneMarkPlacement.AS_IS.repair("lu\u031b\u0323o\u031bng")).isEqualTo("lu\u031bo\u031b\u0323ng");
        // a mark that stood alone moves alone, one that was part of a letter becomes part of the other
        assertThat(ToneMarkPlacement.NEW.apply("ho\u0300a")).isEqualTo("hoa\u0300");
        assertThat(ToneMarkPlacement.NEW.apply("h\u00f2a")).isEqualTo("ho\u00e0");
        assertThat(ToneMarkPlacement.AS_IS.repair("tu\u0323ê")).isEqualTo("tuê\u0323");
    }

    @Test
    void reportsEditsInOrder() {
        List<String> edits = new ArrayList<>();
        TonePlacer.place(
                "Tỉnh Hòa Bình, baỏ",
                TonePlacer.Style.NEW,
                true,
                (begin, end, with) -> edits.add(begin + "-" + end + " " + with));
        assertThat(edits).containsExactly("6-7 o", "7-8 à", "16-17 ả", "17-18 o");
    }

    @Property
    void isIdempotentAndKeepsLettersInPlace(@ForAll("prose") String text) {
        for (ToneMarkPlacement style : ToneMarkPlacement.values()) {
            String placed = style.apply(text);
            assertThat(style.apply(placed)).isSameAs(placed);
            String repaired = style.repair(text);
            assertThat(style.repair(repaired)).isSameAs(repaired);
            assertThat(style.apply(repaired)).isSameAs(repaired);
            assertThat(withoutTones(placed)).isEqualTo(withoutTones(text));
            assertThat(withoutTones(repaired)).isEqualTo(withoutTones(text));
            assertThat(placed).hasSameSizeAs(text);
        }
    }

    @Property
    void doesTheSameToEquivalentText(@ForAll("prose") String text) {
        for (ToneMarkPlacement style : ToneMarkPlacement.values()) {
            assertThat(Syllables.nfc(style.repair(text))).isEqualTo(style.repair(Syllables.nfc(text)));
            assertThat(style.repair(Syllables.nfd(text))).isEqualTo(Syllables.nfd(style.repair(text)));
        }
    }

    @Property
    void takesAnyText(@ForAll String text) {
        for (ToneMarkPlacement style : ToneMarkPlacement.values()) {
            String repaired = style.repair(text);
            assertThat(style.repair(repaired)).isSameAs(repaired);
        }
    }

    @Test
    void namesWhatIsMissing() {
        assertThatNullPointerException()
                .isThrownBy(() -> ToneMarkPlacement.OLD.apply(null))
                .withMessage("text");
    }

    private static String withoutTones(String text) {
        return Syllables.nfc(Syllables.nfd(text).replaceAll("[\u0300\u0301\u0303\u0309\u0323]", ""));
    }

    @Provide
    Arbitrary<String> prose() {
        Arbitrary<String> others = Arbitraries.of(
                "Samóa", "19-CT/TW", ",", "\n", "Nicarágua", "хоа", "hòax", "A\u0301", "Ё", "\ud83d\ude00");
        return Arbitraries.frequencyOf(Tuple.of(6, Syllables.written()), Tuple.of(3, misplaced()), Tuple.of(2, others))
                .list()
                .ofMaxSize(12)
                .map(words -> String.join(" ", words));
    }

    /** Syllables whose tone mark has slipped to some letter. */
    private static Arbitrary<String> misplaced() {
        return Syllables.written()
                .flatMap(word -> Arbitraries.integers().between(0, 5).map(at -> {
                    String decomposed = Syllables.nfd(word);
                    String tone = decomposed.replaceAll("[^\u0300\u0301\u0303\u0309\u0323]", "");
                    String level = Syllables.nfc(decomposed.replaceAll("[\u0300\u0301\u0303\u0309\u0323]", ""));
                    int place = Math.min(at + 1, level.length());
                    return Syllables.nfc(level.substring(0, place) + tone + level.substring(place));
                }));
    }
}
