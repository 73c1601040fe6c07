package io.github.bantin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bantin.Bantin;
import io.github.bantin.Bulletin;
import io.github.bantin.cli.input.Document;
import io.github.bantin.cli.input.DocumentId;
import io.github.bantin.cli.output.AnnotatedDocument;
import io.github.bantin.cli.output.AnnotationWriter;
import io.github.bantin.cli.output.Layer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnnotatorTest {
    private final List<String> written = new ArrayList<>();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Diagnostics diagnostics = new Diagnostics(err);
    private final Faults faults = new Faults(diagnostics);

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void leavesOutADocumentThatTheLibraryFailsOn(boolean traces) throws IOException {
        Annotator annotator = annotator(() -> new IllegalStateException("two\nlines"), traces);
        annotateGoodBadGood(annotator);
        String said = err.toString(StandardCharsets.UTF_8);
        assertThat(said)
                .startsWith("bantin: bad: fault in bantin: java.lang.IllegalStateException: two⏎lines"
                        + (traces ? "\n" : " (--debug shows where)\n"));
        assertThat(said.contains("\tat ")).isEqualTo(traces);
        assertThat(faults.count()).isEqualTo(1);
        assertThat(annotator.written()).isEqualTo(2);
    }

    @Test
    void leavesOutADocumentThatIsTooLongForTheMemory() throws IOException {
        annotateGoodBadGood(annotator(() -> new OutOfMemoryError("Java heap space"), false));
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo("bantin: bad: too long for the memory that Java may use (java -Xmx raises it)\n");
    }

    @Test
    void leavesOutADocumentThatOverflowsTheStack() throws IOException {
        annotateGoodBadGood(annotator(StackOverflowError::new, false));
        assertThat(err.toString(StandardCharsets.UTF_8)).startsWith("bantin: bad: fault in bantin: ");
    }

    private void annotateGoodBadGood(Annotator annotator) throws IOException {
        for (String id : List.of("good", "bad", "good too")) {
            annotator.accept(new Document(DocumentId.of(id), id, false));
        }
        assertThat(written).containsExactly("good", "good too");
    }

    private Annotator annotator(Supplier<Throwable> fault, boolean traces) {
        diagnostics.showTraces(traces);
        AnnotationWriter writer = new AnnotationWriter() {
            @Override
            public void write(AnnotatedDocument document) {
                written.add(document.document().text());
            }

            @Override
            public void finish() {}
        };
        return new Annotator(text -> read(text, fault), EnumSet.allOf(Layer.class), writer, faults);
    }

    private static Bulletin read(String text, Supplier<Throwable> fault) {
        if (text.equals("bad")) {
            Throwable thrown = fault.get();
            if (thrown instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) thrown;
        }
        return Bantin.read(text);
    }
}
