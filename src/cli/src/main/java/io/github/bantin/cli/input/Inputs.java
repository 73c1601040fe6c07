package io.github.bantin.cli.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/**
 * The inputs of a run in the order of its arguments: files, and standard input as {@code -}.
 *
 * @param <S> what takes what they hold
 */
public final class Inputs<S extends InputSink> {
    /** The argument that stands for standard input, and what standard input is called. */
    public static final String STANDARD_INPUT = "-";

    private final List<String> names;
    private final InputStream standardInput;
    private final InputReader<S> reader;

    private Inputs(List<String> names, InputStream standardInput, InputReader<S> reader) {
        this.names = List.copyOf(names);
        this.standardInput = standardInput;
        this.reader = reader;
    }

    /**
     * Returns inputs that are one document each.
     *
     * @param names paths as given, or {@code -}
     * @param standardInput what {@code -} reads
     * @param charset the encoding of all of them
     * @return the inputs
     */
    public static Inputs<DocumentSink> ofText(List<String> names, InputStream standardInput, Charset charset) {
        return new Inputs<>(names, standardInput, new TextReader(charset));
    }

    /**
     * Returns inputs that hold one JSON object per line, each a document.
     *
     * @param names paths as given, or {@code -}
     * @param standardInput what {@code -} reads
     * @return the inputs
     */
    public static Inputs<DocumentSink> ofJsonLines(List<String> names, InputStream standardInput) {
        return new Inputs<>(names, standardInput, new JsonLinesReader());
    }

    /**
     * Returns inputs that hold one text per line.
     *
     * @param names paths as given, or {@code -}
     * @param standardInput what {@code -} reads
     * @param charset the encoding of all of them
     * @return the inputs
     */
    public static Inputs<LineSink> ofLines(List<String> names, InputStream standardInput, Charset charset) {
        return new Inputs<>(names, standardInput, new LineReader(charset));
    }

    /**
     * Returns inputs that hold one text per line, each in UTF-8 or, where it is not, taken for Windows-1252.
     *
     * @param names paths as given, or {@code -}
     * @param standardInput what {@code -} reads
     * @return the inputs
     */
    public static Inputs<LineSink> ofLinesInAnyEncoding(List<String> names, InputStream standardInput) {
        return new Inputs<>(names, standardInput, new AnyEncodingReader());
    }

    /**
     * Reads the inputs one after the other.
     *
     * @param sink what takes what they hold, and hears of what cannot be read
     * @throws IOException if the sink fails
     */
    public void read(S sink) throws IOException {
        for (String name : names) {
            if (name.equals(STANDARD_INPUT)) {
                reader.read(name, standardInput, sink);
            } else {
                readFile(name, sink);
            }
        }
    }

    private void readFile(String name, S sink) throws IOException {
        InputStream file;
        try {
            file = open(name);
        } catch (InputException e) {
            sink.reject(name, e);
            return;
        }
        try (file) {
            reader.read(name, file, sink);
        }
    }

    private static InputStream open(String name) throws InputException {
        try {
            Path path = Path.of(name);
            if (Files.isDirectory(path)) {
                throw new InputException("is a directory");
            }
            return Files.newInputStream(path);
        } catch (InvalidPathException e) {
            throw new InputException("no file can have this name under this locale; LC_ALL=C.UTF-8 allows any");
        } catch (IOException e) {
            throw InputException.of(e);
        }
    }
}
