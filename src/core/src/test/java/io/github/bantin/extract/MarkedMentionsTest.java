package io.github.bantin.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.bantin.extract.MarkedCase.Mark;
import io.github.bantin.text.Span;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the extractor must and must not find, in tables of marked strings.
 *
 * <p>Every line is read composed and decomposed, as it stands and in capitals, with line feeds and with CR LF, alone,
 * within a sentence and on lines of its own: none of this may change what is found.
 */
class MarkedMentionsTest {
    private static final Set<MentionKind> DOCUMENTS =
            Set.of(MentionKind.DOCUMENT_NUMBER, MentionKind.LEGAL_REFERENCE, MentionKind.DOCUMENT_TITLE);

    static Stream<MarkedCase> cases() {
        return Stream.of(
                        "documents.txt",
                        "dates.txt",
                        "numbers.txt",
                        "numerals.txt",
                        "numeral-waves.txt",
                        "numeral-not-found.txt",
                        "not-found.txt",
                        "document-forms.txt",
                        "references.txt",
                        "document-waves.txt",
                        "time-forms.txt",
                        "time-waves.txt",
                        "held-out.txt",
                        "held-out-two.txt",
                        "held-out-three.txt",
                        "held-out-four.txt",
                        "value-lists.txt")
                .flatMap(MarkedCase::table);
    }

    static Stream<MarkedCase> knownGaps() {
        return MarkedCase.table("known-gaps.txt");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void findsWhatIsMarked(MarkedCase line) {
        check(line);
    }

    /** A gap that is mended must move to the table of its kind. */
    @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
    @MethodSource("knownGaps")
    void knownGapsAreStillOpen(MarkedCase line) {
        assertThatCode(() -> check(line)).isInstanceOf(AssertionError.class);
    }

    /** Turkish folds I otherwise than the rest, and locales must not matter at all. */
    @Test
    void defaultLocaleDoesNotMatter() {
        Locale before = Locale.getDefault();
        try {
            for (String tag : List.of("tr-TR", "vi-VN")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertThat(cases()).allSatisfy(MarkedMentionsTest::check);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void tablesAreLargeAndBalanced() {
        long found = cases().filter(MarkedCase::marksSomething).count();
        long notFound = cases().filter(line -> !line.marksSomething()).count();
        assertThat(found).isGreaterThanOrEqualTo(260);
        assertThat(notFound).isGreaterThanOrEqualTo(found / 2);
    }

    private static void check(MarkedCase line) {
        for (Normalizer.Form form : List.of(Normalizer.Form.NFC, Normalizer.Form.NFD)) {
            for (String lineEnd : List.of("\n", "\r\n")) {
                for (boolean upper : new boolean[] {false, true}) {
                    for (Frame frame : Frame.values()) {
                        boolean optedOut = (upper && line.options().contains("no-upper"))
                                || (frame == Frame.SENTENCE && line.options().contains("no-inline"));
                        if (!optedOut) {
                            check(line, new Variant(form, lineEnd, upper, frame));
                        }
                    }
                }
            }
        }
    }

    private static void check(MarkedCase line, Variant variant) {
        StringBuilder made = new StringBuilder(variant.spelled(variant.frame.before));
        List<Span> places = new ArrayList<>();
        for (int i = 0; i < line.pieces().size(); i++) {
            int begin = made.length();
            made.append(variant.spelled(line.pieces().get(i)));
            if (i % 2 == 1) {
                places.add(new Span(begin, made.length()));
            }
        }
        String text = made.append(variant.spelled(variant.frame.after)).toString();
        List<Mention> found = extractor(line).extract(text);
        MentionLaws.check(text, found);
        if (line.options().contains("documents")) {
            found = found.stream().filter(m -> DOCUMENTS.contains(m.kind())).toList();
        }
        if (line.marks().isEmpty()) {
            assertThat(found)
                    .as("%s in %s of %s", line.banned(), variant, text)
                    .noneMatch(mention -> line.banned().contains(mention.kind()));
            return;
        }
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            Mark mark = line.marks().get(i);
            expected.add(show(places.get(i), text, mark.kind(), variant.folded(mark.normalized())));
        }
        assertThat(found)
                .as("mentions in %s of %s", variant, text)
                .extracting(m -> show(m.span(), text, m.kind(), variant.folded(m.normalized())))
                .containsExactlyElementsOf(expected);
        for (int i = 0; i < found.size(); i++) {
            Mention mention = found.get(i);
            line.marks()
                    .get(i)
                    .attributes()
                    .forEach((name, value) -> assertThat(variant.folded(attribute(name, mention, text)))
                            .as("%s of %s in %s", name, mention, variant)
                            .isEqualTo(variant.folded(value)));
        }
    }

    private static MentionExtractor extractor(MarkedCase line) {
        return MentionExtractor.builder()
                .damagedDigits(line.options().contains("damaged"))
                .vagueReferences(line.options().contains("vague"))
                .build();
    }

    private static String show(Span span, String text, MentionKind kind, String normalized) {
        return span + " " + text.substring(span.begin(), span.end()) + " " + kind + " " + normalized;
    }

    private static String attribute(String name, Mention mention, String text) {
        if (name.equals("confidence")) {
            return mention.confidence().name();
        }
        if (name.equals("full")) {
            Span full = mention.fullSpan();
            return text.substring(full.begin(), full.end()).replace("\r\n", "\n");
        }
        Map<String, Optional<?>> attributes;
        if (mention instanceof NumericMention number) {
            attributes = Map.of(
                    "unit",
                    number.unit(),
                    "currency",
                    number.currency(),
                    "per",
                    number.per(),
                    "modifier",
                    number.modifier());
        } else if (mention instanceof TemporalMention time) {
            attributes = Map.of("modifier", time.modifier());
        } else if (mention instanceof DocumentNumberMention document) {
            attributes = Map.of(
                    "type",
                    document.value().type(),
                    "system",
                    Optional.of(document.value().system()),
                    "date",
                    document.date(),
                    "symbolType",
                    document.value().symbolType());
        } else if (mention instanceof LegalReferenceMention reference) {
            DocumentTitle title = reference.value() instanceof DocumentTitle named ? named : null;
            attributes = Map.of(
                    "target",
                    reference.target().map(Mention::normalized),
                    "type",
                    Optional.ofNullable(title).map(DocumentTitle::type),
                    "number",
                    Optional.ofNullable(title).flatMap(DocumentTitle::number).map(DocumentNumber::format));
        } else {
            throw new AssertionError(mention);
        }
        return attributes
                .getOrDefault(name, Optional.empty())
                .map(value -> value instanceof Enum<?> constant ? constant.name() : value.toString())
                .orElse("none");
    }

    /** What stands around the line's text; neither part mentions anything. */
    private enum Frame {
        NOTHING("", ""),
        SENTENCE("Bản tin cho biết như sau: ", " Các bên đã thống nhất."),
        LINES("Các nơi đang triển khai.\n", "\nĐược biết, việc này đã xong."),
        PARAGRAPHS("Các nơi đang triển khai\n\n", "\n\nĐược biết, việc này đã xong");

        private final String before;
        private final String after;

        Frame(String before, String after) {
            this.before = before;
            this.after = after;
        }
    }

    /** One of the ways to write down the same line. */
    private record Variant(Normalizer.Form form, String lineEnd, boolean upper, Frame frame) {
        String spelled(String piece) {
            String cased = upper ? piece.toUpperCase(Locale.ROOT) : piece;
            return Normalizer.normalize(cased.replace("\n", lineEnd), form);
        }

        /** Of a text in capitals the case of symbols, units and lead-in words is not told; of none the composition. */
        String folded(String value) {
            String composed = Normalizer.normalize(value, Normalizer.Form.NFC);
            return upper ? composed.toUpperCase(Locale.ROOT) : composed;
        }
    }
}
