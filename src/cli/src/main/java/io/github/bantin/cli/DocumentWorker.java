package io.github.bantin.cli;

import io.github.bantin.cli.input.Document;
import io.github.bantin.cli.input.DocumentId;
import io.github.bantin.cli.input.DocumentSink;
import io.github.bantin.cli.input.InputException;
import io.github.bantin.cli.input.Line;
import io.github.bantin.cli.input.LineSink;
import io.github.bantin.cli.output.JsonObjects;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;

/** What makes one JSON object of each document, or of each line as a document. One that fails is named and left out. */
final class DocumentWorker<T> implements DocumentSink, LineSink, Results {
    private final Function<String, T> work;
    private final JsonObjects<T> objects;
    private final Faults faults;
    private long written;

    DocumentWorker(Function<String, T> work, JsonObjects<T> objects, Faults faults) {
        this.work = work;
        this.objects = objects;
        this.faults = faults;
    }

    @Override
    public void accept(Document document) throws IOException {
        DocumentId id = document.id();
        Optional<T> result = faults.attempt(id::text, () -> work.apply(document.text()));
        if (result.isPresent()) {
            objects.write(id, result.get());
            written++;
        }
    }

    @Override
    public void accept(Line line) throws IOException {
        accept(new Document(DocumentId.of(line.place()), line.text(), false));
    }

    @Override
    public void skip(Line line) {
        // It has been named, and there is nothing to say of it.
    }

    @Override
    public void flush() {
        // Each object goes out at once.
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
        objects.finish();
    }
}
