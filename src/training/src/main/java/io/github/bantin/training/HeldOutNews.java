package io.github.bantin.training;

import io.github.bantin.internal.learn.Hash;
import io.github.bantin.internal.learn.PageTokens;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * News that the article models never saw: those of {@code corpus/news.txt.gz} that the pages of set {@code a} are made of.
 * Nothing is trained on set {@code a}, and the counts of neighbouring words leave out every paragraph that shares more than
 * two passages of eight tokens with a page; so does this class find them. An item goes as far as its paragraphs are left
 * out, up to 8,000 characters; where one shares as much with set {@code b}, which the models are trained on, the item is
 * none, nor where one begins with a small letter, torn from a sentence by the markup that it came from. Paragraphs too
 * short to share so much, such as titles of less than ten tokens, are counted, and belong to an item all the same.
 */
final class HeldOutNews {
    private static final int PASSAGE = 8;
    private static final int MOST_SHARED = 2;
    private static final int LEAST_PARAGRAPHS = 3;
    private static final int LONGEST = 8000;

    private final Set<Long> measured = new HashSet<>();
    private final Set<Long> trained = new HashSet<>();
    private final List<List<String>> items = new ArrayList<>();

    private HeldOutNews() {}

    /**
     * Reads the items, each as its title and its paragraphs, in the order of the corpus.
     *
     * @param data the folder that holds {@code corpus/news.txt.gz}, and {@code articles/pages} in it or beside it
     */
    static List<List<String>> of(Path data) {
        Path inside = data.resolve("articles/pages");
        Path pages = Files.isDirectory(inside)
                ? inside
                : data.resolveSibling("articles").resolve("pages");
        HeldOutNews news = new HeldOutNews();
        read(pages.resolve("a/text"), news.measured);
        read(pages.resolve("b/text"), news.trained);
        List<String> item = new ArrayList<>();
        Corpora.lines(data.resolve("corpus/news.txt.gz"), line -> {
            if (!line.isBlank()) {
                item.add(line.strip().replaceAll("\\s+", " "));
            } else {
                news.take(item);
                item.clear();
            }
        });
        news.take(item);
        return List.copyOf(news.items);
    }

    private static void read(Path texts, Set<Long> passages) {
        try (Stream<Path> files = Files.list(texts)) {
            for (Path file : files.sorted().toList()) {
                passages.addAll(passages(Files.readString(file)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Long> passages(String text) {
        PageTokens tokens = PageTokens.of(text);
        List<Long> passages = new ArrayList<>();
        for (int i = 0; i + PASSAGE <= tokens.size(); i++) {
            long hash = 1;
            for (int k = i; k < i + PASSAGE; k++) {
                hash = Hash.of(hash, tokens.key(k));
            }
            passages.add(hash);
        }
        return passages;
    }

    private void take(List<String> paragraphs) {
        List<String> held = new ArrayList<>();
        boolean some = false;
        int length = 0;
        for (String paragraph : paragraphs) {
            List<Long> passages = passages(paragraph);
            boolean shared = shares(passages, measured);
            length += paragraph.length();
            if (!shared && passages.size() > MOST_SHARED || length > LONGEST) {
                break;
            }
            if (shares(passages, trained) || Character.isLowerCase(paragraph.codePointAt(0))) {
                return;
            }
            some |= shared;
            held.add(paragraph);
        }
        if (some && held.size() >= LEAST_PARAGRAPHS) {
            items.add(List.copyOf(held));
        }
    }

    private static boolean shares(List<Long> passages, Set<Long> known) {
        return passages.stream().filter(known::contains).limit(MOST_SHARED + 1L).count() > MOST_SHARED;
    }
}
