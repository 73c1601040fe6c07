package io.github.bantin.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bantin.article.ArticlePart;
import io.github.bantin.article.PartRole;
import io.github.bantin.text.Excerpt;
import io.github.bantin.text.Span;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlacesTest {
    private static final String TEXT = "one\ntwo\n\n \nfive\nsix\nseven";
    private final Places places = new Places(TEXT);

    private static ArticlePart part(String... pieces) {
        List<Span> spans = Arrays.stream(pieces)
                .map(piece -> new Span(TEXT.indexOf(piece), TEXT.indexOf(piece) + piece.length()))
                .toList();
        return new ArticlePart(PartRole.BODY, Excerpt.of(TEXT, spans));
    }

    @Test
    void countsLinesAndColumnsFromOne() {
        assertThat(places.at(0)).isEqualTo("1:1");
        assertThat(places.at(TEXT.indexOf("wo"))).isEqualTo("2:2");
        assertThat(places.at(TEXT.length())).isEqualTo("7:6");
    }

    @Test
    void namesRunsOfLinesInReadingOrder() {
        assertThat(places.lines(List.of(part("two")))).isEqualTo("line 2");
        assertThat(places.lines(List.of(part("one\ntwo")))).isEqualTo("lines 1-2");
        assertThat(places.lines(List.of(part("six"), part("one", "seven")))).isEqualTo("lines 6, 1, 7");
        assertThat(places.lines(List.of(part("o"), part("ne")))).isEqualTo("line 1");
    }

    @Test
    void goesOnOverBlankLinesOnly() {
        assertThat(places.lines(List.of(part("two"), part("five")))).isEqualTo("lines 2-5");
        assertThat(places.lines(List.of(part("five"), part("two")))).isEqualTo("lines 5, 2");
        assertThat(places.lines(List.of(part("five", "seven")))).isEqualTo("lines 5, 7");
    }
}
