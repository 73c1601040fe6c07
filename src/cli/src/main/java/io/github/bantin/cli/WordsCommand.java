package io.github.bantin.cli;

import io.github.bantin.cli.output.JsonObjects;
import io.github.bantin.cli.output.WordLines;
import io.github.bantin.token.LinearWordSegmenter;
import io.github.bantin.token.Token;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code bantin words}: text in, its words out. */
@Command(
        name = "words",
        header = "Cuts Vietnamese text into words.",
        description = {
            "Writes a line for each line of each FILE: its tokens parted by one blank, blanks inside a token as _. A word"
                    + " that runs over a line end stands in the line where it begins. With --jsonl-in it writes objects"
                    + " with \"id\" and \"tokens\", each with \"begin\", \"end\", \"kind\" and \"text\"; offsets count"
                    + " UTF-16 code units."
        },
        footer = {
            "  bantin words page.txt",
            "  echo \"Ban Thường vụ Tỉnh ủy ban hành Chỉ thị số 16-CT/TU.\" | bantin words",
            "  bantin words --jsonl-in pages.jsonl -o words.jsonl"
        })
final class WordsCommand implements Callable<Integer> {
    @Mixin
    private final InputOutput io;

    @Mixin
    @SuppressWarnings("unused") // picocli reads it
    private HelpOption help = new HelpOption();

    WordsCommand(StandardStreams streams, Diagnostics diagnostics) {
        this.io = new InputOutput(streams, diagnostics);
    }

    @Override
    public Integer call() throws IOException {
        if (io.jsonLines()) {
            return io.<DocumentWorker<List<Token>>>run(
                    (out, faults) -> new DocumentWorker<>(
                            LinearWordSegmenter.standard()::segment, new JsonObjects<>(out, WordLines::write), faults),
                    worker -> io.documents().read(worker));
        }
        return io.run(
                (out, faults) -> new WordLister(new WordLines(out), faults),
                lister -> io.documents().read(lister));
    }
}
