package io.github.bantin.cli;

import io.github.bantin.Bulletin;
import io.github.bantin.cli.input.Document;
import io.github.bantin.cli.input.DocumentSink;
import io.github.bantin.cli.input.InputException;
import io.github.bantin.cli.output.AnnotatedDocument;
import io.github.bantin.cli.output.AnnotationWriter;
import io.github.bantin.cli.output.Layer;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What annotates the documents of a run and writes them. A document that fails is named and left out. */
final class Annotator implements DocumentSink {
    private final Function<String, Bulletin> reader;
    private final Set<Layer> layers;
    private final AnnotationWriter writer;
    private final Diagnostics diagnostics;
    private long written;
    private long failed;

    Annotator(Function<String, Bulletin> reader, Set<Layer> layers, AnnotationWriter writer, Diagnostics diagnostics) {
        this.reader = reader;
        this.layers = layers;
        this.writer = writer;
        this.diagnostics = diagnostics;
    }

    @Override
    public void accept(Document document) throws IOException {
        Optional<AnnotatedDocument> annotated = annotate(document);
        if (annotated.isPresent()) {
            writer.write(annotated.get());
            written++;
        }
    }

    @Override
    public void reject(String name, InputException problem) {
        failed++;
        diagnostics.input(name, problem);
    }

    long written() {
        return written;
    }

    long failed() {
        return failed;
    }

    private Optional<AnnotatedDocument> annotate(Document document) {
        String name = document.id().text();
        try {
            return Optional.of(AnnotatedDocument.of(document, reader.apply(document.text()), layers));
        } catch (OutOfMemoryError e) {
            diagnostics.memory(name, e);
        } catch (RuntimeException | StackOverflowError e) {
            diagnostics.fault(name, e);
        }
        failed++;
        return Optional.empty();
    }
}
