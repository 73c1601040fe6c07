package io.github.bantin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.bantin.cli.evaluate.GoldException;
import io.github.bantin.cli.evaluate.GoldFile;
import io.github.bantin.cli.evaluate.GoldLayer;
import io.github.bantin.cli.evaluate.GoldText;
import io.github.bantin.token.LinearWordSegmenter;
import io.github.bantin.token.Token;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsCommandTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            quoteCharacter = '`',
            value = {
                "Tỉnh ủy ban hành Chỉ thị số 16-CT/TU. > Tỉnh_ủy ban_hành Chỉ_thị số 16-CT/TU .⏎",
                "Cán bộ xã.⏎⏎Người dân. > Cán_bộ xã .⏎⏎Người dân .⏎",
                "Cán bộ xã.⏎ > Cán_bộ xã .⏎",
                "Họp Ban Bí⏎thư hôm nay. > Họp Ban_Bí_thư⏎hôm_nay .⏎",
                "Theo Chỉ thị số 19-CT/⏎TW ngày 2/12. > Theo Chỉ_thị số 19-CT/TW⏎ngày 2/12 .⏎",
                "`` > ``",
            })
    void wordsStandInTheLineWhereTheyBegin(String text, String expected) {
        Run run = Run.reading(text.replace('⏎', '\n'), "words");
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out()).isEqualTo(expected.replace('⏎', '\n'));
    }

    @Test
    void jsonObjectsGiveObjects() {
        Run run = Run.reading("{\"id\":7,\"text\":\"Cán bộ\\nxã, 86,2%\"}", "words", "--jsonl-in");
        assertThat(run.err()).isEmpty();
        JsonNode object = Json.of(run.out());
        assertThat(object.get("id").asInt()).isEqualTo(7);
        assertThat(object.get("tokens")).hasSize(4);
        JsonNode last = object.get("tokens").get(3);
        assertThat(last.get("begin").asInt()).isEqualTo(11);
        assertThat(last.get("end").asInt()).isEqualTo(16);
        assertThat(last.get("kind").asText()).isEqualTo("NUMBER");
        assertThat(last.get("text").asText()).isEqualTo("86,2%");
    }

    @Test
    void conlluHasSentencesAndWords() {
        Run run = Run.reading("Cán bộ xã họp. Theo Chỉ thị số 19-CT/\nTW ngày 2/12.", "annotate", "--format", "conllu");
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo("""
                        # newdoc id = -
                        # sent_id = 1
                        # text = Cán bộ xã họp.
                        1\tCán bộ\t_\t_\t_\t_\t_\t_\t_\tTokenRange=0:6
                        2\txã\t_\t_\t_\t_\t_\t_\t_\tTokenRange=7:9
                        3\thọp\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No|TokenRange=10:13
                        4\t.\t_\t_\t_\t_\t_\t_\t_\tTokenRange=13:14

                        # sent_id = 2
                        # text = Theo Chỉ thị số 19-CT/TW ngày 2/12.
                        1\tTheo\t_\t_\t_\t_\t_\t_\t_\tTokenRange=15:19
                        2\tChỉ thị\t_\t_\t_\t_\t_\t_\t_\tTokenRange=20:27
                        3\tsố\t_\t_\t_\t_\t_\t_\t_\tTokenRange=28:30
                        4\t19-CT/TW\t_\t_\t_\t_\t_\t_\t_\tSpacesInToken=19-CT/\\nTW|TokenRange=31:40
                        5\tngày\t_\t_\t_\t_\t_\t_\t_\tTokenRange=41:45
                        6\t2/12\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No|TokenRange=46:50
                        7\t.\t_\t_\t_\t_\t_\t_\t_\tTokenRange=50:51

                        """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Cán bộ xã họp. Theo Chỉ thị số 19-CT/\nTW ngày 2/12.\n",
                "\n\n  Họp Ban Bí\nthư hôm nay.\n\nNgười  dân\tvui.\u00a0 Hết",
                "Giá a|b \\ c\r\nxã  hội.\r\n\r\nTỉnh\r\nủy họp!",
            })
    void conlluTellsTheTextAndItsPlaces(String text) throws GoldException {
        Run run = Run.reading(text, "annotate", "--format", "conllu");
        List<GoldText> gold = GoldFile.read(run.out(), GoldLayer.WORDS);
        assertThat(gold).singleElement().satisfies(one -> {
            assertThat(one.text()).isEqualTo(text.stripTrailing());
            assertThat(one.words())
                    .isEqualTo(LinearWordSegmenter.standard().segment(text).stream()
                            .map(Token::span)
                            .toList());
        });
    }

    @Test
    void conlluOfATextWithoutWordsIsEmpty() {
        assertThat(Run.reading(" \n\n", "annotate", "--format", "conllu").out()).isEmpty();
    }

    @Test
    void missingFilesAreNamed(@org.junit.jupiter.api.io.TempDir Path folder) throws IOException {
        Run run = Run.reading("", "words", folder.resolve("none.txt"));
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("none.txt: no such file");
        assertThat(run.out()).isEmpty();
    }
}
