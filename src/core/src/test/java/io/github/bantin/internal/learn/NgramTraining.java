package io.github.bantin.internal.learn;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * Counts how tokens follow each other in raw text. Paragraphs that share passages with the pages that the article models
 * are trained or measured on are left out, so that the counts know those pages no better than pages to come.
 */
public final class NgramTraining {
    private static final int PASSAGE = 8;

    /** The place of the lead among the paragraphs of an article, behind the title. */
    private static final int LEAD = 2;

    private final Set<Long> held = new HashSet<>();

    private NgramTraining() {}

    /** Makes the model from {@code corpus/*.txt.gz} of the data directory. */
    public static NgramModel train(Path data, Path pages, int leastToken, int leastPair, int leastTriple)
            throws IOException {
        NgramTraining training = new NgramTraining();
        try (Stream<Path> files = Files.walk(pages)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                training.hold(PageTokens.of(Files.readString(file)));
            }
        }
        List<Path> corpus;
        try (Stream<Path> files = Files.list(data.resolve("corpus"))) {
            corpus = files.filter(path -> path.toString().endsWith(".txt.gz"))
                    .sorted()
                    .toList();
        }
        NgramCounts counts = new NgramCounts();
        training.each(corpus, counts::add, counts::addLead);
        System.out.println(counts.sizes(leastToken, leastPair, leastTriple));
        NgramCounts.Maker maker = counts.maker(leastToken, leastPair, leastTriple);
        training.each(corpus, maker::add, maker::addLead);
        return maker.make();
    }

    private void hold(PageTokens tokens) {
        for (int i = 0; i + PASSAGE <= tokens.size(); i++) {
            held.add(passage(tokens, i));
        }
    }

    private static long passage(PageTokens tokens, int from) {
        long hash = 1;
        for (int i = from; i < from + PASSAGE; i++) {
            hash = Hash.of(hash, tokens.key(i));
        }
        return hash;
    }

    private boolean isHeld(PageTokens tokens) {
        int found = 0;
        for (int i = 0; i + PASSAGE <= tokens.size(); i++) {
            found += held.contains(passage(tokens, i)) ? 1 : 0;
        }
        return found > 2;
    }

    /** Gives each paragraph, and again those that articles begin with: behind a blank line the title, then the lead. */
    private void each(List<Path> corpus, Consumer<PageTokens> sink, Consumer<PageTokens> leads) throws IOException {
        int left = 0;
        int all = 0;
        for (Path file : corpus) {
            try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                    new GZIPInputStream(Files.newInputStream(file), 1 << 16), StandardCharsets.UTF_8))) {
                int ofArticle = 0;
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    ofArticle = line.isBlank() ? 0 : ofArticle + 1;
                    PageTokens tokens = PageTokens.of(line);
                    all++;
                    if (isHeld(tokens)) {
                        left++;
                    } else {
                        sink.accept(tokens);
                        if (ofArticle == LEAD) {
                            leads.accept(tokens);
                        }
                    }
                }
            }
        }
        System.out.println(left + " of " + all + " paragraphs left out");
    }
}
