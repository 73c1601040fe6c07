package io.github.bantin.outline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bantin.outline.LegalTexts.LegalText;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds of outlines of any text, and of texts whose sections are known. */
class LegalOutlineLawsTest {
    private static final String[] PIECES = {
        "Điều 1. ",
        "Điều 2",
        "Điều 3a.",
        "Chương I",
        "CHƯƠNG II",
        "Mục 1. ",
        "Phần thứ nhất",
        "Tiểu mục 2",
        "1. ",
        "2. ",
        "3.",
        "a) ",
        "b) ",
        "đ) ",
        "1.1. ",
        "1.1.1",
        "I. ",
        "II- ",
        "A. ",
        "- ",
        "+ ",
        "• ",
        "“",
        "”",
        "\"",
        "”.",
        "như sau:",
        "\n",
        "\n",
        "\n\n",
        "\r\n",
        "\f",
        "\u2028",
        " ",
        "\t",
        "của Luật này",
        "quy định tại",
        "khoản 2",
        "Sửa đổi",
        "Căn cứ Luật A;",
        "Nơi nhận:",
        "TM. CHÍNH PHỦ",
        "THỦ TƯỚNG",
        "Lê An Bình",
        "PHỤ LỤC I",
        "Mẫu số 01",
        "QUY CHẾ",
        "(Kèm theo Quyết định số 5/QĐ-UBND)",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Số: 5/QĐ-UBND",
        "LUẬT",
        "./.",
        ".",
        ";",
        ":",
        "Trên đây là kế hoạch.",
        "nông thôn",
        "Người dân",
        "\u200b",
        "e\u0302\u0323",
        "\ud83d\udcdc",
        "\ud83d",
        "\u0301",
        "(i) ",
        "999999999999. ",
        "Điều 99999999999. ",
        "...",
        "-----"
    };

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(PIECES).list().ofMaxSize(60).map(list -> String.join("", list));
        Arbitrary<String> lines = Arbitraries.of(PIECES).list().ofMaxSize(40).map(list -> String.join("\n", list));
        return Arbitraries.oneOf(pieces, lines, Arbitraries.strings().ofMaxLength(80));
    }

    @Provide
    Arbitrary<LegalText> laws() {
        return legalTexts(true);
    }

    @Provide
    Arbitrary<LegalText> directives() {
        return legalTexts(false);
    }

    private static Arbitrary<LegalText> legalTexts(boolean law) {
        Arbitrary<Integer> widths = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(1, Arbitraries.just(0)),
                net.jqwik.api.Tuple.of(4, Arbitraries.integers().between(50, 100)));
        return Combinators.combine(Arbitraries.longs(), widths, Arbitraries.of(true, false))
                .as((seed, width, gaps) ->
                        law ? LegalTexts.law(seed, width, gaps) : LegalTexts.directive(seed, width, gaps));
    }

    @Property(tries = 400)
    void findsTheSectionsOfLaws(@ForAll("laws") LegalText law) {
        assertFound(law);
    }

    @Property(tries = 400)
    void findsTheSectionsOfDirectives(@ForAll("directives") LegalText directive) {
        assertFound(directive);
    }

    @Property(tries = 50)
    void findsThemInDecomposedText(@ForAll("laws") LegalText law) {
        assertFound(LegalTexts.decomposed(law));
    }

    private static void assertFound(LegalText text) {
        LegalOutline outline = LegalOutline.parse(text.text());
        OutlineScore score = OutlineScore.of(text.sections(), outline);
        assertThat(score.missed()).as("missed; wrong: %s", score.wrong()).isEmpty();
        assertThat(score.wrong()).as("wrong").isEmpty();
        OutlineInvariants.check(outline);
    }

    @Property(tries = 2000)
    void holdsEveryCharacterOnceAndNests(@ForAll("texts") String text, @ForAll @IntRange(min = 2, max = 120) int most) {
        LegalOutline outline = LegalOutline.parse(text);
        OutlineInvariants.check(outline);
        OutlineInvariants.checkChunks(outline, most);
        for (int i = 0; i < text.length(); i++) {
            Section at = outline.at(i);
            assertThat(at.span().contains(i)).isTrue();
            int offset = i;
            assertThat(at.children()).noneMatch(child -> child.span().contains(offset));
        }
    }

    @Property(tries = 300)
    void cutsLawsIntoChunks(@ForAll("laws") LegalText law, @ForAll @IntRange(min = 20, max = 900) int most) {
        OutlineInvariants.checkChunks(LegalOutline.parse(law.text()), most);
    }

    @Property(tries = 300)
    void isTheSameForComposedAndDecomposedText(@ForAll("texts") String any) {
        String composed = Normalizer.normalize(any, Normalizer.Form.NFC);
        String decomposed = Normalizer.normalize(composed, Normalizer.Form.NFD);
        assertThat(shapes(decomposed)).isEqualTo(shapes(composed));
    }

    private static List<String> shapes(String text) {
        return LegalOutline.parse(text).stream()
                .map(section -> section.path() + " " + section.title())
                .toList();
    }

    @Property(tries = 50)
    void isTheSameEverywhere(@ForAll("texts") String text) {
        String here = LegalOutline.parse(text).toString();
        assertThat(CompletableFuture.supplyAsync(() -> LegalOutline.parse(text).toString())
                        .join())
                .isEqualTo(here);
        Locale before = Locale.getDefault();
        try {
            for (String tag : List.of("tr-TR", "vi-VN")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertThat(LegalOutline.parse(text).toString()).isEqualTo(here);
            }
        } finally {
            Locale.setDefault(before);
        }
    }
}
