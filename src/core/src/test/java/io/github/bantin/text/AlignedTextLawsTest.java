package io.github.bantin.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;

/** The laws that every result of Bantin stands on. */
class AlignedTextLawsTest {
    @Provide
    Arbitrary<AlignedText> edited() {
        return AlignedTexts.sources().flatMap(AlignedTexts::edited);
    }

    @Provide
    Arbitrary<AlignedText> any() {
        return AlignedTexts.any();
    }

    @Provide
    Arbitrary<Tuple2<AlignedText, AlignedText>> chains() {
        return AlignedTexts.any()
                .flatMap(first -> AlignedTexts.any(first.text()).map(second -> Tuple.of(first, second)));
    }

    @Provide
    Arbitrary<Tuple2<AlignedText, Span>> withSpan() {
        return AlignedTexts.any().flatMap(text -> spans(text.length()).map(span -> Tuple.of(text, span)));
    }

    private static Arbitrary<Span> spans(int length) {
        return Arbitraries.integers()
                .between(0, length)
                .flatMap(a ->
                        Arbitraries.integers().between(0, length).map(b -> new Span(Math.min(a, b), Math.max(a, b))));
    }

    @Property
    void composingIsMappingTwice(@ForAll("chains") Tuple2<AlignedText, AlignedText> chain) {
        AlignedText first = chain.get1();
        AlignedText second = chain.get2();
        AlignedText composed = first.then(second);
        assertThat(composed.source()).isSameAs(first.source());
        assertThat(composed.text()).isEqualTo(second.text());
        for (int begin = 0; begin < second.length(); begin++) {
            for (int end = begin + 1; end <= second.length(); end++) {
                Span span = new Span(begin, end);
                List<Span> twice = new ArrayList<>();
                second.toSource(span).forEach(middle -> twice.addAll(first.toSource(middle)));
                List<Span> expected = AlignedTexts.joined(twice);
                List<Span> mapped = composed.toSource(span);
                if (expected.isEmpty()) { // only inserted text: one empty span
                    assertThat(mapped).hasSize(1).allMatch(Span::isEmpty);
                } else {
                    assertThat(mapped).as("%s of %s", span, composed).isEqualTo(expected);
                }
            }
        }
    }

    @Property
    void composingIsAssociative(@ForAll("chains") Tuple2<AlignedText, AlignedText> chain) {
        AlignedText first = chain.get1();
        AlignedText second = chain.get2();
        AlignedText third =
                AlignedText.of(second.text()).keepTo(second.length() / 2).build();
        AlignedText left = first.then(second).then(third);
        AlignedText right = first.then(second.then(third));
        for (int begin = 0; begin < third.length(); begin++) {
            Span span = new Span(begin, third.length());
            assertThat(left.toSource(span)).isEqualTo(right.toSource(span));
        }
    }

    @Property
    void theIdentityIsNeutral(@ForAll("any") AlignedText text) {
        assertThat(AlignedText.identity(text.source()).then(text)).isEqualTo(text);
        assertThat(text.then(AlignedText.identity(text.text()))).isEqualTo(text);
    }

    @Property
    void whatIsKeptIsTheSource(@ForAll("any") AlignedText text) {
        for (int i = 0; i < text.length(); i++) {
            int begin = text.toSourceBegin(i);
            boolean edited = "xyz".indexOf(text.charAt(i)) >= 0;
            if (!edited) {
                assertThat(text.source().charAt(begin)).isEqualTo(text.charAt(i));
                assertThat(text.toSource(new Span(i, i + 1))).containsExactly(new Span(begin, begin + 1));
                assertThat(text.toSourceEnd(i + 1)).isEqualTo(begin + 1);
            }
        }
    }

    @Property
    void everySourceSpanLeadsBackToWhatCameFromIt(@ForAll("withSpan") Tuple2<AlignedText, Span> pair) {
        AlignedText text = pair.get1();
        Span span = pair.get2();
        for (Span place : text.toSource(span)) {
            assertThat(place.end()).isLessThanOrEqualTo(text.source().length());
            if (place.isEmpty()) {
                continue;
            }
            List<Span> back = text.fromSource(place);
            if (text.toSource(span).size() == 1) {
                Span whole = back.get(0).cover(back.get(back.size() - 1));
                Span inner = withoutInsertedEnds(text, span);
                assertThat(whole.contains(inner)).as("%s in %s", inner, back).isTrue();
            } else {
                assertThat(back).isNotEmpty();
            }
        }
    }

    @Property
    void fromSourceFindsEveryCharacterThatCameFromThere(@ForAll("any") AlignedText text) {
        int length = text.source().length();
        for (int begin = 0; begin < length; begin++) {
            for (int end = begin + 1; end <= length; end++) {
                Span sourceSpan = new Span(begin, end);
                List<Span> found = text.fromSource(sourceSpan);
                for (int i = 1; i < found.size(); i++) {
                    assertThat(found.get(i - 1).end()).isLessThan(found.get(i).begin());
                }
                for (int i = 0; i < text.length(); i++) {
                    Span one = new Span(i, i + 1);
                    boolean fromThere = text.toSource(one).stream().anyMatch(sourceSpan::overlaps);
                    boolean inserted = text.toSource(one).stream().allMatch(Span::isEmpty);
                    boolean reported = found.stream().anyMatch(one::overlaps);
                    if (!inserted) {
                        assertThat(reported).as("%s from %s", one, sourceSpan).isEqualTo(fromThere);
                    }
                }
            }
        }
    }

    @Property
    void editsNeverGoBack(@ForAll("edited") AlignedText text) {
        for (int i = 1; i <= text.length(); i++) {
            assertThat(text.toSourceBegin(i)).isGreaterThanOrEqualTo(text.toSourceBegin(i - 1));
            assertThat(text.toSourceEnd(i)).isGreaterThanOrEqualTo(text.toSourceEnd(i - 1));
            assertThat(text.toSource(new Span(0, i))).hasSize(1);
        }
    }

    @Property
    void insideAPieceOffsetsRiseOneByOne(@ForAll("any") AlignedText text) {
        for (int i = 1; i < text.length(); i++) {
            List<Span> both = text.toSource(new Span(i - 1, i + 1));
            Span left = text.toSource(new Span(i - 1, i)).get(0);
            Span right = text.toSource(new Span(i, i + 1)).get(0);
            if (both.size() == 1 && !left.isEmpty() && !right.isEmpty()) {
                assertThat(left.begin()).isLessThanOrEqualTo(right.begin());
                assertThat(both.get(0)).isEqualTo(left.cover(right));
            }
        }
    }

    @Property
    void aLongerSpanAnswersForMore(@ForAll("withSpan") Tuple2<AlignedText, Span> pair) {
        AlignedText text = pair.get1();
        Span span = pair.get2();
        if (span.length() < 2) {
            return;
        }
        List<Span> whole = text.toSource(span);
        for (Span part : text.toSource(new Span(span.begin(), span.end() - 1))) {
            assertThat(part.isEmpty() || whole.stream().anyMatch(place -> place.contains(part)))
                    .isTrue();
        }
    }

    @Property
    void aSourceKeptWholeIsTheIdentity(@ForAll String source) {
        int middle = source.length() / 2;
        AlignedText kept = AlignedText.of(source)
                .keep(0, middle)
                .keepTo(source.length())
                .drop(source.length(), source.length())
                .build();
        assertThat(kept.text()).isSameAs(source);
        assertThat(kept.isIdentity()).isTrue();
        assertThat(kept).isEqualTo(AlignedText.identity(source)).hasSameHashCodeAs(AlignedText.identity(source));
    }

    private static Span withoutInsertedEnds(AlignedText text, Span span) {
        int begin = span.begin();
        int end = span.end();
        while (begin < end && text.toSource(new Span(begin, begin + 1)).get(0).isEmpty()) {
            begin++;
        }
        while (end > begin && text.toSource(new Span(end - 1, end)).get(0).isEmpty()) {
            end--;
        }
        return new Span(begin, end);
    }
}
