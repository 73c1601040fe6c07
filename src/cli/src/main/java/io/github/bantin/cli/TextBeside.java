package io.github.bantin.cli;

import io.github.bantin.cli.input.Document;
import io.github.bantin.cli.input.DocumentSink;
import io.github.bantin.cli.input.InputException;
import io.github.bantin.cli.input.Inputs;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The text of a file of gold that stands in a file of its own, mostly {@code NAME.txt} beside {@code NAME.gold.json}. */
final class TextBeside implements DocumentSink {
    private static final String GOLD = ".gold.json";

    private @Nullable String text;
    private @Nullable InputException problem;

    private TextBeside() {}

    /** The text beside a file of gold, or null if there is none. */
    static @Nullable String of(String gold, Charset charset) throws InputException {
        if (!gold.endsWith(GOLD)) {
            return null;
        }
        String name = gold.substring(0, gold.length() - GOLD.length()) + ".txt";
        if (!Files.exists(Path.of(name))) {
            return null;
        }
        return read(name, name + " beside it", charset);
    }

    /**
     * The text in a file.
     *
     * @param name the file
     * @param called what it is called where it cannot be read
     */
    static String read(String name, String called, Charset charset) throws InputException {
        TextBeside beside = new TextBeside();
        try {
            Inputs.ofText(List.of(name), InputStream.nullInputStream(), charset).read(beside);
        } catch (IOException e) {
            throw InputException.of(e);
        }
        if (beside.problem != null) {
            throw new InputException(called + ": " + beside.problem.getMessage());
        }
        return Objects.requireNonNull(beside.text);
    }

    @Override
    public void accept(Document document) {
        text = document.text();
    }

    @Override
    public void reject(String name, InputException why) {
        problem = why;
    }
}
