package io.github.bantin.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Pages to learn sentences from: gold documents and sentences of the treebank laid out anew, in columns of many widths and
 * unwrapped, paragraphs parted by one line end or by two. The same input gives the same pages.
 */
final class SentencePages {
    private static final int[] WIDTHS = {0, 28, 34, 40, 46, 60, 80};
    private static final int SENTENCES_A_PAGE = 12;
    private static final int SEED = 11;

    private SentencePages() {}

    static List<GoldDocuments.Document> of(List<GoldText> treebank, List<GoldDocuments.Document> own) {
        Random random = new Random(SEED);
        List<GoldDocuments.Document> pages = new ArrayList<>(own);
        for (GoldDocuments.Document document : own) {
            for (int width : WIDTHS) {
                pages.add(laidOut(paragraphs(document), width, random));
            }
        }
        for (int i = 0; i + SENTENCES_A_PAGE <= treebank.size(); i += SENTENCES_A_PAGE) {
            List<List<String>> paragraphs = new ArrayList<>();
            List<String> paragraph = new ArrayList<>();
            for (GoldText sentence : treebank.subList(i, i + SENTENCES_A_PAGE)) {
                String text = spaced(sentence.text());
                boolean ends = !text.isEmpty() && ".!?\"”…".indexOf(text.charAt(text.length() - 1)) >= 0;
                if (!ends || random.nextInt(3) == 0) {
                    flush(paragraph, paragraphs);
                }
                paragraph.add(text);
                if (!ends) {
                    flush(paragraph, paragraphs);
                }
            }
            flush(paragraph, paragraphs);
            pages.add(laidOut(paragraphs, WIDTHS[random.nextInt(WIDTHS.length)], random));
        }
        return pages;
    }

    private static void flush(List<String> paragraph, List<List<String>> paragraphs) {
        if (!paragraph.isEmpty()) {
            paragraphs.add(List.copyOf(paragraph));
            paragraph.clear();
        }
    }

    /** The sentences of a document by the line ends that part its paragraphs; those of wrapped columns stay together. */
    private static List<List<String>> paragraphs(GoldDocuments.Document document) {
        String text = document.text().text();
        List<List<String>> paragraphs = new ArrayList<>();
        List<String> paragraph = new ArrayList<>();
        int begin = 0;
        for (int end : document.sentenceEnds()) {
            while (begin < end && Character.isWhitespace(text.charAt(begin))) {
                begin++;
            }
            paragraph.add(text.substring(begin, end).replaceAll("\\s+", " "));
            int next = end;
            boolean line = end == text.length();
            while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
                line |= text.charAt(next++) == '\n';
            }
            if (line) {
                flush(paragraph, paragraphs);
            }
            begin = end;
        }
        flush(paragraph, paragraphs);
        return paragraphs;
    }

    /** A sentence of the treebank with the usual spacing in place of blanks around every mark. */
    private static String spaced(String tokens) {
        String text = tokens.replace("LBKT ", "(").replace(" RBKT", ")");
        for (String mark : List.of(",", ".", ";", ":", "!", "?", "...")) {
            text = text.replace(" " + mark, mark);
        }
        StringBuilder spaced = new StringBuilder();
        boolean open = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                open = !open;
                if (open) {
                    spaced.append('“');
                    i += i + 1 < text.length() && text.charAt(i + 1) == ' ' ? 1 : 0;
                } else {
                    int last = spaced.length() - 1;
                    if (last >= 0 && spaced.charAt(last) == ' ') {
                        spaced.setLength(last);
                    }
                    spaced.append('”');
                }
            } else {
                spaced.append(c);
            }
        }
        return spaced.toString().strip();
    }

    private static GoldDocuments.Document laidOut(List<List<String>> paragraphs, int width, Random random) {
        StringBuilder text = new StringBuilder();
        List<Integer> ends = new ArrayList<>();
        boolean blankLines = random.nextBoolean();
        for (List<String> paragraph : paragraphs) {
            text.append(text.length() == 0 ? "" : blankLines ? "\n\n" : "\n");
            int column = 0;
            for (int i = 0; i < paragraph.size(); i++) {
                for (String word : paragraph.get(i).split(" ", -1)) {
                    if (column > 0) {
                        boolean wrap = width > 0 && column + 1 + word.length() > width;
                        text.append(wrap ? '\n' : ' ');
                        column = wrap ? 0 : column + 1;
                    }
                    text.append(word);
                    column += word.length();
                }
                ends.add(text.length());
            }
        }
        return new GoldDocuments.Document(new GoldText(text.toString(), new int[0], new int[0]), List.of(), ends);
    }
}
