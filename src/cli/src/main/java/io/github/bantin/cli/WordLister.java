package io.github.bantin.cli;

import io.github.bantin.cli.input.Document;
import io.github.bantin.cli.input.DocumentSink;
import io.github.bantin.cli.input.InputException;
import io.github.bantin.cli.output.WordLines;
import io.github.bantin.token.LinearWordSegmenter;
import java.io.IOException;
import java.util.Optional;

/** What cuts the documents of a run into words and writes their lines. A document that fails is named and left out. */
final class WordLister implements DocumentSink, Results {
    private final WordLines lines;
    private final Faults faults;
    private long written;

    WordLister(WordLines lines, Faults faults) {
        this.lines = lines;
        this.faults = faults;
    }

    @Override
    public void accept(Document document) throws IOException {
        Optional<String> words = faults.attempt(
                document.id()::text,
                () -> WordLines.of(
                        document.text(), LinearWordSegmenter.standard().spans(document.text())));
        if (words.isPresent()) {
            lines.write(words.get());
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
        lines.flush();
    }
}
