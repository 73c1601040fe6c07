package io.github.bantin.normalize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.bantin.internal.script.Syllables;
import io.github.bantin.text.AlignedText;
import io.github.bantin.text.Span;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LegacyEncodingTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "TCVN3, Céng hßa x· héi chñ nghÜa ViÖt Nam, Cộng hòa xã hội chủ nghĩa Việt Nam",
                "TCVN3, §¶ng bé tØnh; ®\u00ada; “sè 19”, Đảng bộ tỉnh; đưa; “số 19”",
                "TCVN3_CAPS, ñy ban nh©n d©n, ỦY BAN NHÂN DÂN",
                "VNI_WINDOWS, Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam, Cộng hòa xã hội chủ nghĩa Việt Nam",
                "VNI_WINDOWS, Ñöôøng thôø ôû ñöùc; UÛY BAN, Đường thờ ở đức; ỦY BAN",
                "VNI_WINDOWS, aÙ AÙ aù, á Á á",
                "VIQR, Co^.ng ho`a xa~ ho^.i chu? nghi~a Vie^.t Nam, Cộng hòa xã hội chủ nghĩa Việt Nam",
                "VIQR, DDa?ng ddu+o+.c Dda? QDD-TTg QD-TTg, Đảng được Đả QĐ-TTg QD-TTg",
                "VIQR, la`\\. ba\\? C:\\xem \\\\ , là. ba? C:\\xem \\ ",
                "WINDOWS_1258, Cô\u00f2ng hoÌa xaÞ hô\u00f2i, Cộng hòa xã hội",
                "VISCII, Ti\u00aang Vi\u00aet, Tiếng Việt",
                "VPS, Ti\u2030ng Vi\u0152t, Tiếng Việt",
                "TCVN5712_1, TiÕng Vi\u00d6t \u0092, Tiếng Việt Ò",
                "BKHCM2, Tiïëng Viïåt, Tiếng Việt"
            })
    void decodesViews(LegacyEncoding encoding, String view, String text) {
        assertThat(encoding.decode(view)).isEqualTo(text);
        AlignedText aligned = encoding.decodeAligned(view);
        assertThat(aligned.text()).isEqualTo(text);
        assertThat(aligned.source()).isSameAs(view);
    }

    @ParameterizedTest
    @CsvSource({
        "CéNG HßA X· HéI CHñ NGHÜA VIÖT NAM, CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Céng hßa x· héi, Cộng hòa xã hội",
        "TØNH ñY PHó Y£N, TỈNH ỦY PHÚ YÊN",
        "TØnh ñy Phó Yªn, Tỉnh ủy Phú Yên",
        "UBND ë tØnh, UBND ở tỉnh",
        "HäP ë TØNH, HỌP Ở TỈNH",
        "ë TØNH, Ở TỈNH",
        "TØNH ë, TỈNH Ở",
        "ë ®©y, ở đây",
        "¤ng Tó ë, Ông Tú ở"
    })
    void guessesCapitals(String view, String text) {
        assertThat(LegacyEncoding.TCVN3_AUTOCAPS.decode(view)).isEqualTo(text);
        byte[] bytes = view.getBytes(Charset.forName("windows-1252"));
        assertThat(LegacyEncoding.TCVN3_AUTOCAPS.decode(bytes)).isEqualTo(text);
        assertThat(LegacyEncoding.TCVN3_AUTOCAPS.encode(text)).isEqualTo(bytes);
        assertThat(LegacyEncoding.TCVN3_AUTOCAPS.decodeAligned(view).text()).isEqualTo(text);
    }

    @Test
    void guessesCapitalsLineByLine() {
        assertThat(LegacyEncoding.TCVN3_AUTOCAPS.decode("HéI NGHÞ\në tØnh")).isEqualTo("HỘI NGHỊ\nở tỉnh");
    }

    @Test
    void leadsBackToTheView() {
        AlignedText text = LegacyEncoding.VNI_WINDOWS.decodeAligned("soá 19, Vieät Nam");
        assertThat(text.text()).isEqualTo("số 19, Việt Nam");
        int viet = text.text().indexOf("Việt");
        Span source = text.toSource(new Span(viet, viet + 4)).get(0);
        assertThat(text.source().substring(source.begin(), source.end())).isEqualTo("Vieät");
    }

    @ParameterizedTest
    @EnumSource
    void keepsAsciiAndWhatNoViewHas(LegacyEncoding encoding) {
        String text = "QUY 19-CT/TW \u4e2d\u6587 \ud83d\ude00 \ud800 \u1ebf";
        assertThat(encoding.decode(text)).isSameAs(text);
        assertThat(encoding.decode("")).isEmpty();
        assertThat(encoding.decode(new byte[0])).isEmpty();
        assertThat(encoding.decodeAligned(text).isIdentity()).isTrue();
    }

    @Property
    void bytesAndBothViewsSayTheSame(@ForAll LegacyEncoding encoding, @ForAll byte[] bytes) {
        String text = encoding.decode(bytes);
        String latin1 = new String(bytes, StandardCharsets.ISO_8859_1);
        assertThat(encoding.decode(latin1)).isEqualTo(text);
        StringBuilder windows1252 = new StringBuilder();
        for (byte b : bytes) {
            String c = new String(new byte[] {b}, Charset.forName("windows-1252"));
            windows1252.append(c.equals("\ufffd") ? (char) (b & 0xff) : c.charAt(0));
        }
        assertThat(encoding.decode(windows1252)).isEqualTo(text);
        assertThat(encoding.decodeAligned(latin1).text()).isEqualTo(text);
    }

    @Property
    void takesAnyText(@ForAll LegacyEncoding encoding, @ForAll String view) {
        assertThat(encoding.decodeAligned(view).text()).isEqualTo(encoding.decode(view));
        LegacyEncoding.detect(view);
    }

    @Property(tries = 3000)
    void decodesWhatItEncodes(@ForAll LegacyEncoding encoding, @ForAll("prose") String prose) {
        String text = switch (encoding) {
            case TCVN3 -> prose.toLowerCase(Locale.ROOT);
            case TCVN3_CAPS -> prose.toUpperCase(Locale.ROOT);
            case TCVN3_AUTOCAPS -> prose.toLowerCase(Locale.ROOT);
            default -> prose;
        };
        byte[] bytes = encoding.encode(text);
        assertThat(encoding.decode(bytes)).isEqualTo(Syllables.nfc(text));
        assertThat(encoding.encode(Syllables.nfd(text))).isEqualTo(bytes);
    }

    /** Whatever can be written at all is read back. */
    @Property(tries = 5000)
    void decodesAnythingThatItEncodes(@ForAll LegacyEncoding encoding, @ForAll("characters") String text) {
        byte[] bytes;
        try {
            bytes = encoding.encode(text);
        } catch (UnencodableTextException e) {
            assertThat(e.input()).isSameAs(text);
            assertThat(e.index()).isBetween(0, text.length() - 1);
            return;
        }
        String decoded = encoding.decode(bytes);
        if (encoding == LegacyEncoding.TCVN3_AUTOCAPS) {
            assertThat(decoded).isEqualToIgnoringCase(Syllables.nfc(text));
        } else {
            assertThat(decoded).isEqualTo(Syllables.nfc(text));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "TCVN3, Tỉnh Ủy, 5, TCVN3 can't write U+1EE6 at 5: of the capitals it has Ă Â Đ Ê Ô Ơ Ư only",
        "TCVN3_CAPS, ỦY ban, 3, TCVN3_CAPS can't write U+0062 at 3: its fonts draw capitals only",
        "VIQR, giá 5€, 5, VIQR can't write U+20AC at 5",
        "VNI_WINDOWS, naïve, 2, VNI_WINDOWS can't write U+00EF at 2",
        "VISCII, 中, 0, VISCII can't write U+4E2D at 0",
        "WINDOWS_1258, \ud83d\ude00, 0, WINDOWS_1258 can't write U+1F600 at 0"
    })
    void saysWhatItCantWrite(LegacyEncoding encoding, String text, int index, String message) {
        assertThatExceptionOfType(UnencodableTextException.class)
                .isThrownBy(() -> encoding.encode(text))
                .withMessage(message)
                .satisfies(e -> assertThat(e.index()).isEqualTo(index))
                .satisfies(e -> assertThat(e.input()).isSameAs(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"TCVN3", "VNI_WINDOWS", "VISCII", "VPS", "VIQR", "WINDOWS_1258", "BKHCM2"})
    void detectsWhatItEncodes(LegacyEncoding encoding) {
        for (String sentence : SENTENCES) {
            byte[] bytes = encoding.encode(sentence.toLowerCase(Locale.ROOT));
            LegacyEncoding.Detection detection = LegacyEncoding.detect(bytes);
            assertThat(detection.encoding()).contains(encoding);
            assertThat(detection.candidates())
                    .extracting(LegacyEncoding.Candidate::name)
                    .contains("UNICODE")
                    .doesNotHaveDuplicates();
            assertThat(detection.best().syllables()).isGreaterThan(3);
            assertThat(LegacyEncoding.detect(new String(bytes, StandardCharsets.ISO_8859_1))
                            .best())
                    .isEqualTo(detection.best());
        }
    }

    @Test
    void detectsTcvn5712WhereItsCapitalsShow() {
        byte[] bytes = LegacyEncoding.TCVN5712_1.encode("TỈNH ỦY PHÚ YÊN TỔ CHỨC HỘI NGHỊ TỔNG KẾT");
        assertThat(LegacyEncoding.detect(bytes).encoding()).contains(LegacyEncoding.TCVN5712_1);
    }

    @Test
    void leavesVietnameseInUnicodeAlone() {
        for (String sentence : SENTENCES) {
            for (String form : List.of(sentence, Syllables.nfd(sentence), sentence.toUpperCase(Locale.ROOT))) {
                LegacyEncoding.Detection detection = LegacyEncoding.detect(form);
                assertThat(detection.encoding()).isEmpty();
                assertThat(detection.best().name()).isEqualTo("UNICODE");
                assertThat(LegacyEncoding.detect(form.getBytes(StandardCharsets.UTF_8))
                                .encoding())
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Le préfet a présenté hier les résultats de l’année écoulée à la presse régionale.",
                "Où êtes-vous né ? À Nîmes, près de l’hôtel, là où le maître élève ses chèvres.",
                "Cet été, la forêt a brûlé ; ça a coûté très cher aux forêts.",
                "Die Gemeinden erhalten künftig größere Zuschüsse für Straßen und Brücken.",
                "Über die Höhe der Gebühren müssen zunächst die Länder entscheiden.",
                "Fünf Bürger übergaben dem Präsidenten ihre Wünsche für nächstes Jahr.",
                "El año pasado la región produjo más energía eólica que ninguna otra.",
                "Según él, aún está por ver qué hará el señor Núñez aquí.",
                "¿Quién irá? ¡Qué sé yo! Así será: sí o no.",
                "A nação não pôde pagar à união as contribuições do último trimestre.",
                "O pão está à mesa; a mãe já não tem café, só chá de maçã.",
                "As eleições são já em três dias, após décadas de ausência.",
                "Gmina wybuduje dwie nowe drogi, a część środków przekaże województwo.",
                "Żółw i źrebię poszły nad rzekę, gdzie łąka kwitła całą wiosnę.",
                "Rząd podał wczoraj, że wzrośnie płaca.",
                "The council met on Monday; no decision was made (see a.m. notes).",
                "È già là, però non può.",
                "Né più né meno: là è così.",
                "Hän söi leipää.",
                "Mitä sä söit tänään täällä?",
                "Is it so? No. To be, or not to be. He's a do-er. Go.",
                "",
                "19-CT/TW, 18/11/2022",
                "é",
                "à la"
            })
    void leavesForeignTextAlone(String text) {
        assertThat(LegacyEncoding.detect(text).encoding()).isEmpty();
    }

    @Test
    void readsAPartOfLongText() {
        String tcvn3 = new String(LegacyEncoding.TCVN3.encode("tỉnh ủy họp ở thành phố"), StandardCharsets.ISO_8859_1);
        String text = "plain ascii words ".repeat(20_000) + "\n" + tcvn3.repeat(20_000);
        assertThat(LegacyEncoding.detect(text).encoding()).contains(LegacyEncoding.TCVN3);
    }

    @Test
    void namesWhatIsMissing() {
        LegacyEncoding encoding = LegacyEncoding.VISCII;
        assertThatNullPointerException()
                .isThrownBy(() -> encoding.decode((byte[]) null))
                .withMessage("bytes");
        assertThatNullPointerException()
                .isThrownBy(() -> encoding.decode((String) null))
                .withMessage("view");
        assertThatNullPointerException()
                .isThrownBy(() -> encoding.decodeAligned(null))
                .withMessage("view");
        assertThatNullPointerException().isThrownBy(() -> encoding.encode(null)).withMessage("text");
        assertThatNullPointerException()
                .isThrownBy(() -> LegacyEncoding.detect((String) null))
                .withMessage("view");
        assertThatNullPointerException()
                .isThrownBy(() -> LegacyEncoding.detect((byte[]) null))
                .withMessage("bytes");
    }

    private static final List<String> SENTENCES = List.of(
            "Sáng nay, Tỉnh ủy tổ chức hội nghị tổng kết công tác năm.",
            "Người dân được hướng dẫn đăng ký qua mạng.",
            "Mưa lớn làm ngập nhiều tuyến đường ở phía nam thành phố.",
            "Các trường đã nhận đủ sách giáo khoa trước ngày khai giảng.",
            "Huyện sẽ sửa chữa những cây cầu hư hỏng nặng.",
            "Ông Nguyễn Văn A phát biểu tại buổi lễ.",
            "Bệnh viện tiếp nhận thêm hai bác sĩ giỏi.",
            "Giá lúa tăng nhẹ so với tuần trước.");

    @Provide
    Arbitrary<String> prose() {
        Arbitrary<String> others =
                Arbitraries.of("19-CT/TW", "d", "dd", "ddd", "\\", "a.", "e^", "o+", "QĐ-TTg", "\n", "?");
        return Arbitraries.frequencyOf(Tuple.of(5, Syllables.written()), Tuple.of(2, others))
                .list()
                .ofMaxSize(8)
                .flatMap(words -> Arbitraries.of(" ", "").map(blank -> String.join(blank, words)))
                .map(Syllables::nfc);
    }

    @Provide
    Arbitrary<String> characters() {
        Arbitrary<Character> any = Arbitraries.oneOf(
                Arbitraries.chars().range(' ', '\u00ff'),
                Arbitraries.of('ế', 'Ế', 'ờ', 'Ở', 'ư', 'đ', 'Đ', 'ă', 'a', 'd', 'D', 'e', 'o', 'u', '€', '“', '₫'),
                Arbitraries.of('\\', '.', '?', '\'', '^', '(', '+', '~', '`'));
        return any.list().ofMaxSize(8).map(list -> {
            StringBuilder text = new StringBuilder();
            list.forEach(text::append);
            return text.toString();
        });
    }
}
