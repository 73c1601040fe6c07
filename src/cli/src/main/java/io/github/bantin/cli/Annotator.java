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
final class Annotator implements DocumentSink, Results {
    private final Function<String, Bulletin> reader;
    private final Set<Layer> layers;
    private final AnnotationWriter writer;
    private final Faults faults;
    private long written;

    Annotator(Function<String, Bulletin> reader, Set<Layer> layers, AnnotationWriter writer, Faults faults) {
        this.reader = reader;
        this.layers = layers;
        this.writer = writer;
        this.faults = faults;
    }

    @Override
    public void accept(Document document) throws IOException {
        Optional<AnnotatedDocument> annotated = faults.attempt(
                document.id()::text, () -> AnnotatedDocument.of(document, reader.apply(document.text()), layers));
        if (annotated.isPresent()) {
            writer.write(annotated.get());
            written++;
        }
    }

    @Override
    public void reject(String name, InputException problem) {
        faults.reject(name, problem);
    }

    @Override
    public long written() {
        return written;
    }

    @Override
    public void finish() throws IOException {
        writer.finish();
    }
}
