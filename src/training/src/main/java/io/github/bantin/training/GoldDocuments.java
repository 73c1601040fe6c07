package io.github.bantin.training;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads the gold of testdata/gold: CoNLL-U whose last column tells the true spacing. */
final class GoldDocuments {
    /**
     * A document.
     *
     * @param text its text and words
     * @param sentences its sentences, each as a text of its own
     * @param sentenceEnds where each sentence ends in the text
     */
    record Document(GoldText text, List<GoldText> sentences, List<Integer> sentenceEnds) {
        Document {
            sentences = List.copyOf(sentences);
            sentenceEnds = List.copyOf(sentenceEnds);
        }
    }

    private final List<Document> documents = new ArrayList<>();
    private final List<GoldText> sentences = new ArrayList<>();
    private final List<Integer> sentenceEnds = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final List<int[]> words = new ArrayList<>();
    private int sentence;

    private GoldDocuments() {}

    /** Each document as one text. */
    static List<GoldText> whole(Path file) {
        return documents(file).stream().map(Document::text).toList();
    }

    /** Each sentence as a text of its own. */
    static List<GoldText> sentences(Path file) {
        return documents(file).stream()
                .flatMap(document -> document.sentences().stream())
                .toList();
    }

    static List<Document> documents(Path file) {
        GoldDocuments documents = new GoldDocuments();
        Corpora.lines(file, documents::take);
        documents.endDocument();
        return documents.documents;
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
            sentenceEnds.add(words.get(words.size() - 1)[1]);
            sentence = words.size();
        }
    }

    private void endDocument() {
        endSentence();
        if (!words.isEmpty()) {
            documents.add(new Document(cut(0, words), sentences, sentenceEnds));
        }
        words.clear();
        sentences.clear();
        sentenceEnds.clear();
        text.setLength(0);
        sentence = 0;
    }

    private GoldText cut(int from, List<int[]> spans) {
        int[] begins = spans.stream().mapToInt(span -> span[0] - from).toArray();
        int[] ends = spans.stream().mapToInt(span -> span[1] - from).toArray();
        return new GoldText(text.substring(from, ends[ends.length - 1] + from), begins, ends);
    }
}
