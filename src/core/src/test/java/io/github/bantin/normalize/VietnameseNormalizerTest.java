package io.github.bantin.normalize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.bantin.internal.script.Syllables;
import io.github.bantin.text.AlignedText;
import io.github.bantin.text.Span;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class VietnameseNormalizerTest {
    /** What normalization works on, and what stands in its way. */
    private static final String[] SCRAPS = {
        "hòa",
        "khoẻ",
        "qúy",
        "gìa",
        "lựơng",
        "Ðảng",
        "QÐ-TTg",
        "Quу",
        "tắᴄ",
        "nghi\u0323\u0302",
        "Samóa",
        "19-CT/",
        "TW",
        "30/2020/ND-CP",
        "16 – CT / TU",
        "1.457.",
        "264",
        "18/11/",
        "2022",
        "2021-",
        "2025",
        " ",
        "  ",
        "\n",
        "\n\n",
        "\r\n",
        "\f",
        ".",
        ",",
        ";",
        ":",
        "- ",
        "1. ",
        "a) ",
        "–",
        "…",
        "“",
        "”",
        "•",
        "và làm",
        "Huyện họp",
        "HỘI NÔNG DÂN",
        "chính trị",
        "- xã hội",
        "\u200b",
        "\u200d",
        "\u00ad",
        "\ufeff",
        "\u00a0",
        "\u3000",
        "\u2028",
        "\u0085",
        "ﬁ",
        "１９",
        "\u0300",
        "\u0323",
        "e",
        "\u0302",
        "o\u031b",
        "\ud83d\udcdc",
        "\ud83d",
        "\udcdc",
        "Москва",
        "ѕ",
        "Ελλάδα",
        "한",
        "\u1161",
        "क\u093c",
        "ı",
        "tınh",
        "ɑ",
        "ɡà",
        "Ɖ",
        "Ð",
        "ÐA",
        "nợ",
        "ủy",
        "\u200c",
        "\u093c",
        "क",
        "ก\u0e49",
        "❤\ufe0f",
        "\u2329",
        "\ud87e\udc00",
        "\u0338",
        "=",
        "\u0301",
        "\u0340",
        "\u212a",
        "\u0400",
        "Е\u0300",
        "Ο",
        "QD",
        "/",
        "-",
        "19 ",
        " – ",
        "\r",
        "\u2029",
        "‥",
        "(",
        ")",
        "đồng",
        "1.",
        "ＡＢ",
        "Đ/",
        "c",
        "+ ",
        "g) ",
        "Huyện",
        "hoà",
        "gì"
    };

    private final VietnameseNormalizer standard = VietnameseNormalizer.standard();

    @Provide
    Arbitrary<VietnameseNormalizer> normalizers() {
        return Combinators.combine(
                        Arbitraries.of(NormalizationStep.class).set(), Arbitraries.of(ToneMarkPlacement.class))
                .as((steps, placement) -> {
                    VietnameseNormalizer.Builder builder = VietnameseNormalizer.builder();
                    for (NormalizationStep step : NormalizationStep.values()) {
                        boolean taken = steps.contains(step);
                        switch (step) {
                            case CLEAN, LOOKALIKES, COMPOSITION -> {
                                if (!taken) {
                                    builder.without(step);
                                }
                            }
                            case COMPATIBILITY -> {
                                if (taken) {
                                    builder.foldCompatibility();
                                }
                            }
                            case TONE_MARKS -> {
                                if (taken) {
                                    builder.toneMarks(placement).repairTones();
                                }
                            }
                            case DOCUMENT_NUMBERS -> {
                                if (taken) {
                                    builder.foldDocumentNumbers();
                                }
                            }
                            case LINES -> {
                                if (taken) {
                                    builder.joinLines();
                                }
                            }
                            case PUNCTUATION -> {
                                if (taken) {
                                    builder.foldPunctuation();
                                }
                            }
                        }
                    }
                    return builder.build();
                });
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> scraps = Arbitraries.of(SCRAPS);
        return Arbitraries.oneOf(
                scraps.list().ofMaxSize(14).map(parts -> String.join("", parts)),
                Arbitraries.strings().ofMaxLength(20),
                Arbitraries.strings()
                        .withChars(
                                "aeouyAEOUYdđĐÐ \n\u00a0\u00ad\u200b\ufeff\u2003\u0300\u0301\u0302\u0303\u0306\u0309\u031b\u0323")
                        .ofMaxLength(20));
    }

    @Example
    void composesCleansAndRepairs() {
        assertThat(standard.normalize("Tie\u0302\u0301ng Vie\u0323\u0302t")).isEqualTo("Tiếng Việt");
        assertThat(standard.normalize("Vi\u00ea\u0323t")).isEqualTo("Việt");
        assertThat(standard.normalize("Số\u00a019\u200b-CT/TW\u0085\u00ad")).isEqualTo("Số 19-CT/TW\n");
        assertThat(standard.normalize("e\u200b\u0302")).isEqualTo("ê");
        assertThat(standard.normalize("Ðảng bộ, QÐ-TTg")).isEqualTo("Đảng bộ, QĐ-TTg");
    }

    @Example
    void leavesWhatIsNormalAlone() {
        String clean =
                "Chỉ thị số 19-CT/TW\r\n\tcủa Ban Bí thư, hoà hay hòa, m² ½ Nº Ⅷ \ue0a1 🇻🇳 👨\u200d👩\u200d👧 Москва";
        assertThat(standard.normalize(clean)).isSameAs(clean);
        assertThat(standard.isNormalized(clean)).isTrue();
        assertThat(standard.spanNormalized(clean)).isEqualTo(clean.length());
        assertThat(standard.isNormalized("a\u0301")).isFalse();
        assertThat(standard.spanNormalized("nga\u0300y")).isEqualTo(2);
        assertThat(standard.spanNormalized("ngày\u00ad")).isEqualTo(4);
    }

    @Example
    void everyOtherStepIsAskedFor() {
        VietnameseNormalizer all = VietnameseNormalizer.builder()
                .foldCompatibility()
                .toneMarks(ToneMarkPlacement.NEW)
                .repairTones()
                .foldDocumentNumbers()
                .joinLines()
                .foldPunctuation()
                .build();
        assertThat(all.steps()).containsExactlyElementsOf(EnumSet.allOf(NormalizationStep.class));
        assertThat(all.normalize("Xã “Hòa Bình” theo NÐ số 30/\n2020/ND – CP… ﬁ １９, baỏ chất lựơng"))
                .isEqualTo("Xã \"Hoà Bình\" theo NĐ số 30/2020/NĐ-CP... fi 19, bảo chất lượng");
        assertThat(standard.steps())
                .containsExactly(NormalizationStep.CLEAN, NormalizationStep.LOOKALIKES, NormalizationStep.COMPOSITION);
        assertThat(VietnameseNormalizer.builder()
                        .without(NormalizationStep.CLEAN)
                        .without(NormalizationStep.LOOKALIKES)
                        .without(NormalizationStep.COMPOSITION)
                        .build()
                        .steps())
                .isEmpty();
    }

    /** A hundred thousand texts: faults are rare where steps get into each other's way. */
    @Property(tries = 100)
    void isIdempotent(@ForAll("normalizers") VietnameseNormalizer normalizer, @ForAll long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 1000; i++) {
            assertIsIdempotent(normalizer, text(random));
        }
    }

    @Property(tries = 2000)
    void isIdempotentOnAnyText(@ForAll("normalizers") VietnameseNormalizer normalizer, @ForAll("texts") String text) {
        assertIsIdempotent(normalizer, text);
    }

    private static void assertIsIdempotent(VietnameseNormalizer normalizer, String text) {
        String once = normalizer.normalize(text);
        assertThat(normalizer.normalize(once))
                .as(() -> normalizer + " twice on " + Syllables.escaped(text))
                .isEqualTo(once)
                .isSameAs(once);
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int parts = random.nextInt(14); parts > 0; parts--) {
            int kind = random.nextInt(16);
            if (kind == 0) {
                text.append((char) random.nextInt(0x10000));
            } else if (kind == 1) {
                text.append((char) (0xc0 + random.nextInt(0x500)));
            } else {
                text.append(SCRAPS[random.nextInt(SCRAPS.length)]);
            }
        }
        return text.toString();
    }

    /** One step judged what another one changes after it. */
    @Example
    void stepsDontGetIntoEachOthersWay() {
        VietnameseNormalizer.Builder lines = VietnameseNormalizer.builder().joinLines();
        VietnameseNormalizer.Builder tones = VietnameseNormalizer.builder().repairTones();
        VietnameseNormalizer.Builder punctuation =
                VietnameseNormalizer.builder().foldPunctuation();
        VietnameseNormalizer.Builder numbers =
                VietnameseNormalizer.builder().joinLines().foldDocumentNumbers();
        assertIsIdempotent(standard, "\u0302\u093c\u200c");
        assertIsIdempotent(standard, "\u2329\u200d \ud87e\udc00\u200d");
        assertIsIdempotent(standard, "<\u0338ợ tınh");
        assertIsIdempotent(lines.build(), "ı\nợ");
        assertIsIdempotent(lines.build(), "ở Phú Thọ, tınh\nủy");
        assertIsIdempotent(tones.build(), "tınh qúy");
        assertIsIdempotent(punctuation.build(), "▪\u200dgiá");
        assertIsIdempotent(punctuation.build(), "“…tınh” ủy");
        assertIsIdempotent(punctuation.build(), "•\n\nıủy");
        assertIsIdempotent(numbers.build(), "16 –\nCT/\nTU");
        assertIsIdempotent(numbers.build(), "số 30/2020 / TÐA - CP");
        assertThat(tones.build().normalize("tınh qúy")).isEqualTo("tinh quý");
        assertThat(standard.normalize("क\u094d\u200dष ❤\ufe0f\u200d🔥 a\u0301\u200d"))
                .isEqualTo("क\u094d\u200dष ❤\ufe0f\u200d🔥 á");
    }

    @Property(tries = 2000)
    void standardTextIsComposed(@ForAll("texts") String text) {
        String normalized = standard.normalize(text);
        assertThat(Normalizer.isNormalized(normalized, Normalizer.Form.NFC)).isTrue();
        assertThat(standard.isNormalized(text)).isEqualTo(normalized.equals(text));
    }

    @Property(tries = 2000)
    void knowsTheWayBack(@ForAll("normalizers") VietnameseNormalizer normalizer, @ForAll("texts") String text) {
        AlignedText aligned = normalizer.normalizeAligned(text);
        assertThat(aligned.source()).isSameAs(text);
        assertThat(aligned.text()).isEqualTo(normalizer.normalize(text));
        int last = 0;
        for (int at = 0; at < aligned.length(); at++) {
            Span place = aligned.toSource(new Span(at, at + 1)).get(0);
            assertThat(place.begin()).isGreaterThanOrEqualTo(last);
            assertThat(place.end()).isLessThanOrEqualTo(text.length());
            last = place.begin();
            for (int end = at + 1; end <= Math.min(aligned.length(), at + 4); end++) {
                Span span = new Span(at, end);
                Span source = aligned.toSource(span).get(0);
                assertThat(aligned.fromSource(source))
                        .singleElement()
                        .satisfies(back -> assertThat(back.contains(span)).isTrue());
            }
        }
        int span = normalizer.spanNormalized(text);
        assertThat(aligned.text()).startsWith(text.substring(0, span));
        assertThat(span == text.length()).isEqualTo(aligned.isIdentity());
    }

    @Example
    void reportsWhatItChangesAndWhatItCannotMend() {
        NormalizationReport report = standard.report("So\u0302\u0301\u00a019\u200b của Ðảng \ue0a1 Kremlin");
        assertThat(report.edits())
                .containsEntry(NormalizationStep.CLEAN, 2)
                .containsEntry(NormalizationStep.LOOKALIKES, 1)
                .containsEntry(NormalizationStep.COMPOSITION, 1)
                .hasSize(3);
        assertThat(report.privateUse()).isOne();
        assertThat(report.words()).isEqualTo(4);
        assertThat(report.noSyllables()).isOne();
        assertThat(report.shareOfNoSyllables()).isEqualTo(0.25);
        assertThat(standard.report("").shareOfNoSyllables()).isZero();
        assertThat(standard.report("QĐ-TTg, NQ/TW, HĐND, CỘNG HÒA, BAN, A").words())
                .isEqualTo(5);
        assertThat(standard.report("QĐ-TTg, NQ/TW, HĐND, CỘNG HÒA, BAN, A").noSyllables())
                .isOne();
        assertThat(standard.report("C\u00a4NG H\u00dfA BULLETIN").noSyllables()).isEqualTo(2);
    }

    @Example
    void aBuilderMayGoOn() {
        VietnameseNormalizer.Builder builder = VietnameseNormalizer.builder().toneMarks(ToneMarkPlacement.NEW);
        VietnameseNormalizer moving = builder.build();
        VietnameseNormalizer standing =
                builder.toneMarks(ToneMarkPlacement.AS_IS).build();
        assertThat(moving.normalize("hòa")).isEqualTo("hoà");
        assertThat(standing.normalize("hòa")).isEqualTo("hòa");
        assertThat(standing.steps()).doesNotContain(NormalizationStep.TONE_MARKS);
    }

    @Example
    void refusesNullByName() {
        assertThatNullPointerException()
                .isThrownBy(() -> standard.normalize(null))
                .withMessage("text");
        assertThatNullPointerException()
                .isThrownBy(() -> VietnameseNormalizer.builder().toneMarks(null))
                .withMessage("toneMarks");
    }
}
