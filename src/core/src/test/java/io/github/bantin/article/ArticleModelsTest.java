package io.github.bantin.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bantin.internal.learn.Forest;
import io.github.bantin.internal.learn.StoredModel;
import io.github.bantin.text.ModelFormatException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** The models of articles from a stream of the caller's. */
class ArticleModelsTest {
    private static final List<String> NAMES = List.copyOf(ModelWidths.names());
    private static final byte[] ALL = all(NAMES);

    private static byte[] bytes(String name) {
        try (InputStream in = ArticleModels.class.getResourceAsStream(name + ".model")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] all(List<String> names) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        names.forEach(name -> all.writeBytes(bytes(name)));
        return all.toByteArray();
    }

    private static void refuses(byte[] models, String message) {
        assertThatThrownBy(() -> ArticleSegmenter.load(new ByteArrayInputStream(models)))
                .isInstanceOf(ModelFormatException.class)
                .hasMessage(message);
    }

    @Test
    void modelsComeFromOneStreamInAnyOrder() throws IOException {
        List<String> names = new ArrayList<>(NAMES);
        Collections.reverse(names);
        ArticleSegmenter read = ArticleSegmenter.load(new ByteArrayInputStream(all(names)));
        String text = "Mưa lớn ở miền núi\nĐêm qua, mưa lớn làm nước suối dâng\ncao, nhiều bản bị cô lập.\n";
        SegmentedPage page = read.segment(text);
        assertThat(page).isEqualTo(ArticleSegmenter.standard().segment(text));
        assertThat(page.articles()).hasSize(1);
    }

    @Test
    void saysWhichModelIsMissingTooOftenThereOrForeign() throws IOException {
        refuses(new byte[0], "model ngrams: it is missing from the stream");
        refuses(all(NAMES.subList(0, NAMES.size() - 1)), "model paragraphs: it is missing from the stream");
        List<String> twice = new ArrayList<>(NAMES);
        twice.add("jumps");
        refuses(all(twice), "model jumps: the stream holds it twice");
        ByteArrayOutputStream foreign = new ByteArrayOutputStream();
        StoredModel.write(foreign, "words", List.of(4), out -> out.write(1));
        refuses(foreign.toByteArray(), "model words: it is none of the models of articles");
        refuses(
                "no model".getBytes(java.nio.charset.StandardCharsets.US_ASCII),
                "model articles: the stream holds no model of Bantin");
        assertThatNullPointerException()
                .isThrownBy(() -> ArticleSegmenter.load(null))
                .withMessage("models");
    }

    @Test
    void saysWhichModelWasMadeForOtherRows() throws IOException {
        ByteArrayOutputStream models = new ByteArrayOutputStream();
        for (String name : NAMES) {
            if (!name.equals("kickers")) {
                models.writeBytes(bytes(name));
            }
        }
        byte[] others = models.toByteArray();
        int columns = ModelWidths.of("kickers").get(0);
        StoredModel.write(models, "kickers", List.of(columns + 1), out -> out.write(1));
        refuses(
                models.toByteArray(),
                "model kickers: it was made for widths [" + (columns + 1) + "], this library reads with [" + columns
                        + "]");

        ByteArrayOutputStream asking = new ByteArrayOutputStream();
        asking.writeBytes(others);
        byte[] tree = {0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, (byte) columns, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
        StoredModel.write(asking, "kickers", List.of(columns), out -> out.write(tree));
        refuses(asking.toByteArray(), "model kickers: column " + columns + " is asked, there are " + columns);
    }

    /** Every model that is shipped has the header, and no other name. */
    @Test
    void everyModelSaysItsName() throws IOException {
        for (String name : NAMES) {
            StoredModel model = StoredModel.read(new ByteArrayInputStream(bytes(name)), name);
            assertThat(model.name()).isEqualTo(name);
            if (ModelWidths.of(name).equals(List.of(Satellites.COLUMNS))) {
                Forest forest = Forest.read(model.body(ModelWidths.of(name)), Satellites.COLUMNS);
                assertThat(forest.logOdds(new float[Satellites.COLUMNS])).isFinite();
            }
        }
    }

    @Property(tries = 60)
    void noPartOfAStreamIsRead(@ForAll @IntRange(max = 1 << 30) int random) {
        int length = random % ALL.length;
        assertThatThrownBy(() -> ArticleSegmenter.load(new ByteArrayInputStream(Arrays.copyOf(ALL, length))))
                .isInstanceOf(ModelFormatException.class)
                .hasMessageStartingWith("model ");
    }

    @Property(tries = 60)
    void noDamagedStreamIsRead(@ForAll @IntRange(max = 1 << 30) int random, @ForAll @IntRange(max = 7) int bit) {
        byte[] damaged = ALL.clone();
        damaged[random % ALL.length] ^= (byte) (1 << bit);
        assertThatThrownBy(() -> ArticleSegmenter.load(new ByteArrayInputStream(damaged)))
                .isInstanceOf(ModelFormatException.class)
                .hasMessageStartingWith("model ");
    }

    /** The begins of all models, where the headers are: cut and damaged at each byte. */
    @Test
    void noHeaderIsReadInPart() {
        for (String name : NAMES) {
            byte[] model = bytes(name);
            for (int i = 0; i < Math.min(model.length, 40); i++) {
                byte[] cut = Arrays.copyOf(model, i);
                byte[] damaged = model.clone();
                damaged[i] ^= 1;
                for (byte[] one : List.of(cut, damaged)) {
                    assertThatThrownBy(() -> StoredModel.read(new ByteArrayInputStream(one), name)
                                    .body(ModelWidths.of(name)))
                            .as("%s at %d", name, i)
                            .isInstanceOf(ModelFormatException.class)
                            .hasMessageStartingWith("model " + name + ": ");
                }
            }
        }
    }
}
