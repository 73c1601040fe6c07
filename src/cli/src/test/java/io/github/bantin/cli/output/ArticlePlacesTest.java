package io.github.bantin.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bantin.text.Excerpt;
import io.github.bantin.text.Span;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArticlePlacesTest {
    private final ArticlePlaces places = Samples.torn().places();

    private boolean owned(int... begins) {
        List<Span> spans =
                Arrays.stream(begins).mapToObj(b -> new Span(b, b + 1)).toList();
        return places.idOf(Excerpt.of(Samples.TORN, spans)).isPresent();
    }

    @Test
    void findsTheArticleOfEveryPlaceInItsParts() {
        assertThat(places.idOf(Excerpt.of(Samples.TORN, new Span(0, 1)))).contains("a1");
        assertThat(owned(18)).isTrue();
        assertThat(owned(20)).isTrue();
        assertThat(owned(47)).isTrue();
    }

    @Test
    void findsNoneBetweenAndBehindParts() {
        assertThat(owned(19)).isFalse();
        assertThat(owned(26)).isFalse();
        assertThat(owned(48)).isFalse();
        assertThat(owned(55)).isFalse();
    }

    @Test
    void asksWhereATornThingBeginsInReadingOrder() {
        assertThat(owned(47, 0)).isTrue();
        assertThat(owned(55, 0)).isFalse();
    }
}
