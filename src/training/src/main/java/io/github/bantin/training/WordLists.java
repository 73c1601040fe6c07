package io.github.bantin.training;

import io.github.bantin.internal.word.LexiconTable;
import io.github.bantin.internal.word.SyllableKeys;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The words and names of the model's lexicon: counted words, cleaned by how segmented text cuts them, with the words of the
 * treebank and a short list of Bantin's own.
 */
final class WordLists {
    private static final int SLOT_BITS = 17;
    private static final int LEAST_WORD = 3;
    private static final int LEAST_NAME = 10;

    /** Seen so often in segmented text, a word's cut there counts. */
    private static final int SEEN = 5;

    /** Joined in a smaller part of the places where its syllables stand side by side, it is no word. */
    private static final double LEAST_JOINED = 0.08;

    /** A word that no list has counts from so many places on, if it is joined in this part of them. */
    private static final int LEAST_NEW = 3;

    private static final double LEAST_NEW_JOINED = 0.3;

    private final Map<String, Integer> words = new TreeMap<>();
    private final Map<String, Integer> names = new TreeMap<>();

    /** Reads the counted words and names of the data folder. */
    static WordLists counted(Path data) {
        WordLists lists = new WordLists();
        read(data.resolve("lexicon/words.tsv"), LEAST_WORD, lists.words);
        read(data.resolve("lexicon/names.tsv"), LEAST_NAME, lists.names);
        lists.words.remove("");
        return lists;
    }

    private static void read(Path file, int least, Map<String, Integer> into) {
        Corpora.lines(file, line -> {
            int tab = line.indexOf('\t');
            int count = Integer.parseInt(line.substring(tab + 1).strip());
            String word = line.substring(0, tab);
            int syllables = SyllableKeys.syllables(word);
            if (count >= least && syllables > 1 && syllables <= LexiconTable.LONGEST) {
                into.merge(word, count, Math::max);
            }
        });
    }

    int size() {
        return words.size() + names.size();
    }

    LexiconTable table() {
        LexiconTable table = new LexiconTable(SLOT_BITS);
        words.forEach((word, count) -> table.addWord(word, rank(count)));
        names.forEach((name, count) -> table.addName(name, rank(count)));
        return table;
    }

    private static int rank(int count) {
        return count < 10 ? 1 : count < 50 ? 2 : count < 500 ? 3 : 4;
    }

    /** Adds words of several syllables, each as if counted so often. */
    void add(List<GoldText> sentences, int count) {
        for (GoldText sentence : sentences) {
            for (int i = 0; i < sentence.begins().length; i++) {
                String word = sentence.text().substring(sentence.begins()[i], sentence.ends()[i]);
                int syllables = SyllableKeys.syllables(word);
                boolean small = word.equals(word.toLowerCase(Locale.ROOT))
                        && word.chars().noneMatch(Character::isDigit);
                if (small
                        && syllables > 1
                        && syllables <= LexiconTable.LONGEST
                        && word.chars().allMatch(WordLists::fits)) {
                    words.merge(word, count, Math::max);
                }
            }
        }
    }

    private static boolean fits(int c) {
        return c == ' ' || Character.isLetter(c);
    }

    /** Adds and takes out what Bantin's own lists say. */
    void curate() {
        for (String line : resource("lexicon-additions.txt")) {
            words.merge(line, 100, Math::max);
        }
        for (String line : resource("lexicon-removals.txt")) {
            words.remove(line);
        }
    }

    static List<String> resource(String name) {
        try (InputStream stream = WordLists.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException(name + " is missing");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return reader.lines()
                    .filter(line -> !line.isBlank() && line.charAt(0) != '#')
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes out what segmented text mostly cuts, and adds what it mostly joins. */
    void clean(List<TrainingSentence> segmented) {
        Map<Long, Uses> uses = new HashMap<>();
        words.keySet().forEach(word -> uses.put(SyllableKeys.wordKey(word), new Uses()));
        names.keySet().forEach(word -> uses.put(SyllableKeys.wordKey(word), new Uses()));
        for (TrainingSentence sentence : segmented) {
            count(sentence, uses);
        }
        words.keySet()
                .removeIf(word -> uses.getOrDefault(SyllableKeys.wordKey(word), new Uses())
                        .isCut());
        names.keySet()
                .removeIf(word -> uses.getOrDefault(SyllableKeys.wordKey(word), new Uses())
                        .isCut());
        Map<Long, String> known = new HashMap<>();
        words.keySet().forEach(word -> known.put(SyllableKeys.wordKey(word), word));
        Map<String, Uses> fresh = new TreeMap<>();
        uses.forEach((key, use) -> {
            if (!use.spelling.isEmpty() && !known.containsKey(key) && use.isNewWord()) {
                fresh.put(use.spelling, use);
            }
        });
        fresh.forEach((word, use) -> words.put(word, use.smallJoined));
    }

    private static void count(TrainingSentence sentence, Map<Long, Uses> uses) {
        int n = sentence.units.count();
        for (int i = 0; i < n; i++) {
            long key = SyllableKeys.join(0, sentence.units.key(i));
            boolean joined = true;
            for (int j = i + 1; j < n && j - i < LexiconTable.LONGEST; j++) {
                key = SyllableKeys.join(key, sentence.units.key(j));
                joined &= sentence.joined[j];
                boolean word = joined && !sentence.joined[i] && (j + 1 == n || !sentence.joined[j + 1]);
                Uses use = word ? uses.computeIfAbsent(key, any -> new Uses()) : uses.get(key);
                if (use == null) {
                    continue;
                }
                use.seen++;
                if (word) {
                    use.joined++;
                    String spelling = sentence.text.substring(sentence.units.begin(i), sentence.units.end(j));
                    if (spelling.chars().allMatch(c -> c == ' ' || Character.isLowerCase(c))) {
                        use.smallJoined++;
                        use.spelling = use.spelling.isEmpty() ? spelling : use.spelling;
                    }
                } else if (joined && (sentence.joined[i] || j + 1 < n && sentence.joined[j + 1])) {
                    use.seen--; // inside a longer word, which says nothing of this one
                }
            }
        }
    }

    private static final class Uses {
        private int seen;
        private int joined;
        private int smallJoined;
        private String spelling = "";

        boolean isCut() {
            return seen >= SEEN && joined < LEAST_JOINED * seen;
        }

        boolean isNewWord() {
            return smallJoined >= LEAST_NEW && joined >= LEAST_NEW_JOINED * seen;
        }
    }
}
