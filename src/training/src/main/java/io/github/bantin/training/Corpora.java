package io.github.bantin.training;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;

/** Reads treebanks in CoNLL-U and text segmented with low lines. */
final class Corpora {
    private Corpora() {}

    /** The sentences of a CoNLL-U file, each as its words side by side. */
    static List<GoldText> conllu(Path file) {
        List<GoldText> sentences = new ArrayList<>();
        List<String> words = new ArrayList<>();
        lines(file, line -> {
            if (line.isEmpty()) {
                if (!words.isEmpty()) {
                    sentences.add(GoldText.of(words));
                    words.clear();
                }
            } else if (line.charAt(0) != '#') {
                String[] fields = line.split("\t", 3);
                if (fields[0].indexOf('-') < 0 && fields[0].indexOf('.') < 0) {
                    words.add(fields[1]);
                }
            }
        });
        if (!words.isEmpty()) {
            sentences.add(GoldText.of(words));
        }
        return sentences;
    }

    /** The words of each sentence of a CoNLL-U file with their universal parts of speech. */
    static List<TaggedWords> tagged(Path file) {
        List<TaggedWords> sentences = new ArrayList<>();
        List<String> words = new ArrayList<>();
        List<String> tags = new ArrayList<>();
        lines(file, line -> {
            if (line.isEmpty() && !words.isEmpty()) {
                sentences.add(new TaggedWords(List.copyOf(words), List.copyOf(tags)));
                words.clear();
                tags.clear();
            } else if (!line.isEmpty() && line.charAt(0) != '#') {
                String[] fields = line.split("\t", 5);
                words.add(fields[1]);
                tags.add(fields[3]);
            }
        });
        return sentences;
    }

    /** The sentences of a text whose words are parted by blanks and whose syllables by low lines. */
    static void segmented(Path file, Consumer<GoldText> sink) {
        lines(file, line -> {
            List<String> words = new ArrayList<>();
            for (String word : line.strip().split(" +", -1)) {
                words.add(word.replace('_', ' '));
                if (word.equals(".") || word.equals("?") || word.equals("!")) {
                    give(words, sink);
                }
            }
            give(words, sink);
        });
    }

    private static void give(List<String> words, Consumer<GoldText> sink) {
        if (words.size() > 1 && words.size() <= 150) {
            sink.accept(GoldText.of(words));
        }
        words.clear();
    }

    /** The lines of a file, which may be compressed. */
    static void lines(Path file, Consumer<String> sink) {
        try (InputStream bytes = Files.newInputStream(file);
                InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(bytes, 1 << 16) : bytes;
                BufferedReader reader = new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
            reader.lines().forEach(sink);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
