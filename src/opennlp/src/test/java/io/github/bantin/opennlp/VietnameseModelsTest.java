package io.github.bantin.opennlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.bantin.BulletinReader;
import io.github.bantin.token.LinearWordSegmenter;
import io.github.bantin.token.Token;
import io.github.bantin.token.TokenKind;
import io.github.bantin.token.WordSegmenter;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.tokenize.Tokenizer;
import opennlp.tools.tokenize.WhitespaceTokenizer;
import opennlp.tools.util.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VietnameseModelsTest {
    private static final String TEXT =
            "Ngày 18/11/2022, Ban Thường vụ Tỉnh ủy ban hành Chỉ thị số 19-CT/\nTW về công tác"
                    + " phòng chống\nthiên tai. Ông Hà Trọng Nghĩa, Phó Chủ tịch UBND tỉnh, cho biết: người dân rất phấn khởi!";

    private static String marked(WordSegmenter segmenter, String text) {
        return segmenter.segment(text).stream().map(Token::text).collect(Collectors.joining("|"));
    }

    @Test
    void theManifestTellsWhatEachModelIs() throws IOException, NoSuchAlgorithmException {
        Properties manifest = VietnameseModels.manifest();
        for (String name : List.of("sentences", "words", "pos")) {
            for (String entry : List.of("version", "licence", "data", "scores")) {
                assertThat(manifest.getProperty(name + "." + entry)).isNotBlank();
            }
            try (InputStream model = VietnameseModels.class.getResourceAsStream(manifest.getProperty(name + ".file"))) {
                assertThat(model).isNotNull();
                byte[] digest = MessageDigest.getInstance("SHA-256").digest(model.readAllBytes());
                assertThat(HexFormat.of().formatHex(digest)).isEqualTo(manifest.getProperty(name + ".sha256"));
            }
        }
        assertThat(VietnameseModels.class.getResource("LICENSE-models.txt")).isNotNull();
        assertThat(VietnameseModels.words().getLanguage()).isEqualTo("vie");
    }

    @Test
    void aUserOfBantinPlugsItIn() {
        assertThat(marked(OpenNlpWordSegmenter.standard(), TEXT))
                .isEqualTo("Ngày|18/11/2022|,|Ban Thường vụ|Tỉnh ủy|ban hành|Chỉ thị|số|19-CT/\nTW|về|công tác"
                        + "|phòng chống|thiên tai|.|Ông|Hà Trọng Nghĩa|,|Phó Chủ tịch|UBND|tỉnh|,|cho|biết|:"
                        + "|người|dân|rất|phấn khởi|!");
        BulletinReader reader = BulletinReader.builder()
                .words(OpenNlpWordSegmenter.of(VietnameseModels.words()))
                .build();
        assertThat(reader.read("Cán bộ xã họp.").tokens().stream().map(Token::text))
                .containsExactly("Cán bộ", "xã", "họp", ".");
    }

    @Test
    void noWordIsTornInALongSentence() {
        for (int shift = 0; shift < 2; shift++) {
            String text = "và ".repeat(shift) + "Tỉnh ủy, ".repeat(1000);
            assertThat(OpenNlpWordSegmenter.standard().segment(text).stream()
                            .skip(shift)
                            .map(Token::text)
                            .distinct())
                    .containsExactly("Tỉnh ủy", ",");
        }
    }

    @Test
    void aUserOfOpenNlpCallsItAsUsual() {
        Tokenizer tokenizer = VietnameseWordTokenizer.standard();
        String text = "Tỉnh ủy ban hành chỉ thị.";
        assertThat(tokenizer.tokenize(text)).containsExactly("Tỉnh ủy", "ban hành", "chỉ thị", ".");
        assertThat(tokenizer.tokenizePos(text)[1]).isEqualTo(new Span(8, 16));
        assertThat(VietnameseWordTokenizer.of(LinearWordSegmenter.standard()).tokenize(text))
                .containsExactly(tokenizer.tokenize(text));
        String[] words = {"Cán bộ", "xã", "đang", "làm việc", "."};
        assertThat(VietnamesePosTagger.standard().tag(words)).containsExactly("NOUN", "NOUN", "ADV", "VERB", "PUNCT");
        assertThat(VietnamesePosTagger.standard().topKSequences(words)).isNotEmpty();
        assertThat(new POSTaggerME(VietnameseModels.partsOfSpeech(), POSTagFormat.CUSTOM).tag(words))
                .containsExactly(VietnamesePosTagger.standard().tag(words));
    }

    @Test
    void anyTokenizerOfOpenNlpCutsForBantin() {
        WordSegmenter blanks = TokenizerWordSegmenter.of(WhitespaceTokenizer.INSTANCE);
        assertThat(blanks.segment("Xã họp 18/11/2022").stream().map(Token::kind))
                .containsExactly(TokenKind.WORD, TokenKind.WORD, TokenKind.DATE);
    }

    @Test
    void lineEndsGoThroughSentences() {
        String text =
                "GIÚP HỘI VIÊN THOÁT NGHÈO\n\nHội Nông dân tỉnh vừa\ntổ chức hội nghị tại TP. Thái\nBình. Có 1.450 người\n"
                        + "dự. Ông nói: “Rất vui!”\n\n- Trồng cây;\n- Dọn vệ sinh.";
        assertThat(VietnameseSentenceDetector.standard().sentDetect(text))
                .containsExactly(
                        "GIÚP HỘI VIÊN THOÁT NGHÈO",
                        "Hội Nông dân tỉnh vừa\ntổ chức hội nghị tại TP. Thái\nBình.",
                        "Có 1.450 người\ndự.",
                        "Ông nói: “Rất vui!”",
                        "- Trồng cây;",
                        "- Dọn vệ sinh.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n", "…", "\uD800", "a\uDFFF.", "?!\"”\n.", "\u0301", "19-CT/\n", "- \n1. "})
    void anyTextIsCovered(String text) {
        for (Span[] spans : List.of(
                VietnameseSentenceDetector.standard().sentPosDetect(text),
                VietnameseWordTokenizer.standard().tokenizePos(text))) {
            StringBuilder rest = new StringBuilder(text);
            for (int i = spans.length - 1; i >= 0; i--) {
                rest.delete(spans[i].getStart(), spans[i].getEnd());
            }
            assertThat(rest.toString().isBlank()).isTrue();
        }
    }

    @Test
    void sixteenThreadsShareTheModels() {
        String text = TEXT.repeat(5);
        String words = marked(OpenNlpWordSegmenter.standard(), text);
        List<String> sentences = List.of(VietnameseSentenceDetector.standard().sentDetect(text));
        String[] tokens = VietnameseWordTokenizer.standard().tokenize(TEXT);
        List<String> tags = List.of(VietnamesePosTagger.standard().tag(tokens));
        ExecutorService threads = Executors.newFixedThreadPool(16);
        try {
            List<CompletableFuture<?>> all = new ArrayList<>();
            for (int i = 0; i < 32; i++) {
                all.add(CompletableFuture.runAsync(
                        () -> {
                            assertThat(marked(OpenNlpWordSegmenter.standard(), text))
                                    .isEqualTo(words);
                            assertThat(VietnameseSentenceDetector.standard().sentDetect(text))
                                    .containsExactlyElementsOf(sentences);
                            assertThat(VietnamesePosTagger.standard().tag(tokens))
                                    .containsExactlyElementsOf(tags);
                        },
                        threads));
            }
            all.forEach(CompletableFuture::join);
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void nullIsRefusedByName() {
        assertThatNullPointerException()
                .isThrownBy(() -> OpenNlpWordSegmenter.standard().segment(null))
                .withMessage("text");
        assertThatNullPointerException()
                .isThrownBy(() -> VietnameseSentenceDetector.of(null))
                .withMessage("model");
    }
}
