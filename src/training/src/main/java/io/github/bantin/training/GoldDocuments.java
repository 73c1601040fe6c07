package io.github.bantin.training;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads the gold of testdata/gold: CoNLL-U whose last column tells the true spacing. */
final class GoldDocuments {
    private final List<GoldText> documents = new ArrayList<>();
    private final List<GoldText> sentences = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final List<int[]> words = new ArrayList<>();
    private int sentence;

    private GoldDocuments() {}

    /** Each document as one text. */
    static List<GoldText> whole(Path file) {
        return read(file).documents;
    }

    /** Each sentence as a text of its own. */
    static List<GoldText> sentences(Path file) {
        return read(file).sentences;
    }

    private static GoldDocuments read(Path file) {
        GoldDocuments documents = new GoldDocuments();
        Corpora.lines(file, documents::take);
        documents.endSentence();
        documents.endDocument();
        return documents;
    }

    private void take(String line) {
        if (line.startsWith("# newdoc")) {
            endDocument();
        } else if (line.isEmpty()) {
            endSentence();
        } else if (line.charAt(0) != '#') {
            String[] fields = line.split("\t", -1);
            String form = fields[1];
            String behind = " ";
            for (String attribute : fields[9].split("\\|", -1)) {
                if (attribute.equals("SpaceAfter=No")) {
                    behind = "";
                } else if (attribute.startsWith("SpacesAfter=")) {
                    behind = unescaped(attribute.substring(12));
                } else if (attribute.startsWith("SpacesInToken=")) {
                    form = unescaped(attribute.substring(14));
                }
            }
            words.add(new int[] {text.length(), text.length() + form.length()});
            text.append(form).append(behind);
        }
    }

    private static String unescaped(String value) {
        return value.replace("\\s", " ")
                .replace("\\n", "\n")
                .replace("\\t", "\t")
                .replace("\\\\", "\\");
    }

    private void endSentence() {
        if (words.size() > sentence) {
            int begin = words.get(sentence)[0];
            sentences.add(cut(begin, words.subList(sentence, words.size())));
            sentence = words.size();
        }
    }

    private void endDocument() {
        endSentence();
        if (!words.isEmpty()) {
            documents.add(cut(0, words));
        }
        words.clear();
        text.setLength(0);
        sentence = 0;
    }

    private GoldText cut(int from, List<int[]> spans) {
        int[] begins = spans.stream().mapToInt(span -> span[0] - from).toArray();
        int[] ends = spans.stream().mapToInt(span -> span[1] - from).toArray();
        return new GoldText(text.substring(from, ends[ends.length - 1] + from), begins, ends);
    }
}
