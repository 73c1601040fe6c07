package io.github.bantin.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bantin.Growth;
import io.github.bantin.Invariants;
import io.github.bantin.text.ModelFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cases follow the guideline for words in testdata/README.md. */
class LinearWordSegmenterTest {
    private static final String PROSE =
            "Ngày 18/11/2022, Ban Thường vụ Tỉnh ủy ban hành Chỉ thị số 19-CT/TU về công tác"
                    + " phòng chống thiên tai. Ông Hà Trọng Nghĩa, Phó Chủ tịch UBND tỉnh, cho biết: người dân rất phấn khởi!";

    private static String marked(WordSegmenter segmenter, String text) {
        return segmenter.segment(text).stream().map(Token::text).collect(Collectors.joining("|"));
    }

    private static String marked(String text) {
        return marked(LinearWordSegmenter.standard(), text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Cán bộ|,|đảng viên|làm việc|có|hiệu quả|.",
                "Người|dân|và|hộ|nghèo|được|bảo đảm|an sinh|xã hội|.",
                "Ban Thường vụ|Tỉnh ủy|ban hành|Chỉ thị|số|16-CT/TU|.",
                "Bộ Chính trị|họp|với|Ban Bí thư|.",
                "Ông|Hà Trọng Nghĩa|,|Phó Chủ tịch|UBND|tỉnh|Thái Bình|.",
                "Sở|Tài chính|và|Bảo hiểm|xã hội|tỉnh|phối hợp|.",
                "Ngày|2|tháng|12|năm|2022|,|tỉnh|thu|14,2|tỷ|đồng|.",
                "Đạt|86,2%|kế hoạch|,|giá|bán|35.000|đồng|/|kg|.",
                "TP.|Thái Bình|và|TP.HCM|ký kết|hợp tác|.",
                "Xã|triển khai|xây dựng|nông thôn|mới|.",
                "Hội nghị|đề|ra|nhiệm vụ|trọng tâm|.",
            })
    void joinsAsTheGuidelineSays(String expected) {
        String text = expected.replaceAll("\\|([.,!])", "$1")
                .replace("đồng|/|kg", "đồng/kg")
                .replace('|', ' ');
        assertThat(marked(text)).isEqualTo(expected);
    }

    @Test
    void joinsOverLineEndsAndKeepsTheText() {
        String text = "Ban Thường\nvụ Tỉnh ủy ban hành Chỉ\nthị số 16-CT/\nTU.";
        assertThat(marked(text)).isEqualTo("Ban Thường\nvụ|Tỉnh ủy|ban hành|Chỉ\nthị|số|16-CT/\nTU|.");
    }

    @Test
    void joinsNothingOverTheEndOfASentence() {
        assertThat(marked("Ảnh: Quốc\n\nViệt Nam thắng.")).startsWith("Ảnh|:|Quốc|Việt Nam");
    }

    @ParameterizedTest
    @ValueSource(strings = {"hoà bình", "hòa bình", "HÒA BÌNH", "Hoà Bình"})
    void foldsCaseAndToneMarksForLookUpAlone(String word) {
        assertThat(marked("Giữ " + word + " lâu dài")).contains("|" + word + "|");
    }

    @Test
    void ethCountsAsDWithStroke() {
        assertThat(marked("công tác \u00D0\u1EA3ng viên"))
                .isEqualTo(marked("công tác Đảng viên").replace('Đ', '\u00D0'));
    }

    @Test
    void kindsStayWhereNothingIsJoined() {
        List<Token> words = LinearWordSegmenter.standard().segment("Ngày 18/11/2022 ban hành 16-CT/TU, 86,2%.");
        assertThat(words.stream().map(Token::kind))
                .containsExactly(
                        TokenKind.WORD,
                        TokenKind.DATE,
                        TokenKind.WORD,
                        TokenKind.DOCUMENT_NUMBER,
                        TokenKind.PUNCTUATION,
                        TokenKind.NUMBER,
                        TokenKind.PUNCTUATION);
    }

    @Test
    void ownWordsAreJoinedWhereverTheyStand() {
        WordSegmenter own =
                LinearWordSegmenter.standard().withWords(Lexicon.of(List.of("người dân", "tổ công nghệ số", "rất")));
        assertThat(marked(own, "NGƯỜI DÂN mừng, tổ công\nnghệ số cũng rất vui."))
                .isEqualTo("NGƯỜI DÂN|mừng|,|tổ công\nnghệ số|cũng|rất|vui|.");
        assertThat(marked(own, "người, dân")).isEqualTo("người|,|dân");
        assertThat(marked("người dân")).isEqualTo("người|dân");
    }

    @Test
    void allFormsSayTheSame() {
        List<Token> words = LinearWordSegmenter.standard().segment(PROSE);
        List<Integer> listed = new ArrayList<>();
        words.forEach(
                word -> listed.addAll(List.of(word.span().begin(), word.span().end())));
        List<Integer> streamed = new ArrayList<>();
        LinearWordSegmenter.standard().segment(PROSE, (begin, end, kind) -> streamed.addAll(List.of(begin, end)));
        int[] spans = LinearWordSegmenter.standard().spans(PROSE);
        assertThat(streamed).isEqualTo(listed);
        assertThat(spans)
                .containsExactly(listed.stream().mapToInt(Integer::intValue).toArray());
    }

    @Test
    void sixteenThreadsSayTheSame() {
        String text = (PROSE + "\n").repeat(50);
        List<Token> expected = LinearWordSegmenter.standard().segment(text);
        ExecutorService threads = Executors.newFixedThreadPool(16);
        try {
            List<CompletableFuture<List<Token>>> all = new ArrayList<>();
            for (int i = 0; i < 64; i++) {
                all.add(CompletableFuture.supplyAsync(
                        () -> LinearWordSegmenter.standard().segment(text), threads));
            }
            all.forEach(one -> assertThat(one.join()).isEqualTo(expected));
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void aModelCanBeReadFromAStream() throws IOException {
        try (InputStream stored =
                LinearWordSegmenter.class.getResourceAsStream("/io/github/bantin/internal/word/word.model")) {
            assertThat(stored).isNotNull();
            assertThat(marked(LinearWordSegmenter.load(stored), PROSE)).isEqualTo(marked(PROSE));
        }
        assertThatThrownBy(() -> LinearWordSegmenter.load(new ByteArrayInputStream(new byte[100])))
                .isInstanceOf(ModelFormatException.class)
                .hasMessage("model words: the stream holds no model of Bantin");
        assertThatThrownBy(() -> LinearWordSegmenter.load(new ByteArrayInputStream(new byte[0])))
                .isInstanceOf(ModelFormatException.class)
                .hasMessage("model words: the stream is empty");
    }

    @Property(tries = 60)
    void noPartOfAModelIsReadAndNoDamagedOne(
            @ForAll @IntRange(max = 1 << 30) int random, @ForAll @IntRange(max = 7) int bit) throws IOException {
        byte[] bytes;
        try (InputStream stored =
                LinearWordSegmenter.class.getResourceAsStream("/io/github/bantin/internal/word/word.model")) {
            bytes = stored.readAllBytes();
        }
        int at = random % bytes.length;
        byte[] cut = Arrays.copyOf(bytes, at);
        bytes[at] ^= (byte) (1 << bit);
        for (byte[] one : List.of(cut, bytes)) {
            assertThatThrownBy(() -> LinearWordSegmenter.load(new ByteArrayInputStream(one)))
                    .isInstanceOf(ModelFormatException.class)
                    .hasMessageStartingWith("model words: ");
        }
    }

    @Test
    void nullIsRefusedByName() {
        assertThatNullPointerException()
                .isThrownBy(() -> LinearWordSegmenter.standard().segment(null))
                .withMessage("text");
        assertThatNullPointerException()
                .isThrownBy(() -> LinearWordSegmenter.standard().withWords(null))
                .withMessage("words");
    }

    @Property(tries = 300)
    void anyTextIsCovered(@ForAll @StringLength(max = 200) String text) {
        Invariants.check(text);
    }

    @Provide
    Arbitrary<String> prose() {
        return Arbitraries.of(PROSE.split(" ", -1))
                .list()
                .ofMinSize(1)
                .ofMaxSize(40)
                .flatMap(words -> Arbitraries.of(" ", "\n", "  ").map(gap -> String.join(gap, words)));
    }

    @Property(tries = 300)
    void composedAndDecomposedTextHaveTheSameWords(@ForAll("prose") String text) {
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
        assertThat(Normalizer.normalize(marked(decomposed), Normalizer.Form.NFC))
                .isEqualTo(marked(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Việt Nam ",
                "cán bộ\n",
                "A",
                "ă ",
                "người dân, ",
                "19-CT/\n",
                "\n",
                "TỈNH ỦY ",
                "a@",
                "a@b",
                "1a@"
            })
    void takesLinearTime(String unit) {
        Growth.check(
                unit, 2_000, 200_000, text -> LinearWordSegmenter.standard().spans(text));
    }
}
