package io.github.bantin.cli.evaluate;

import io.github.bantin.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads gold in CoNLL-U. Where the true spacing is not that of one blank, the last column tells: {@code SpaceAfter=No}, and
 * as UDPipe writes it {@code SpacesAfter=\n}, {@code SpacesInToken=…} and, of the first word, {@code SpacesBefore=…}. A document begins at {@code # newdoc}; in a file
 * without any, each sentence is a text of its own.
 *
 * <p>Source: the format of Universal Dependencies, version 2, and the manual of UDPipe, section on MISC attributes.
 */
final class ConlluGold {
    private static final int COLUMNS = 10;

    private final boolean documents;
    private final List<GoldText> texts = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final List<Span> words = new ArrayList<>();
    private final List<Span> sentences = new ArrayList<>();
    private int sentence;
    private int spanned;

    private ConlluGold(boolean documents) {
        this.documents = documents;
    }

    static List<GoldText> read(List<String> lines) throws GoldException {
        ConlluGold gold = new ConlluGold(lines.stream().anyMatch(line -> line.startsWith("# newdoc")));
        for (int i = 0; i < lines.size(); i++) {
            gold.take(lines.get(i), i + 1);
        }
        gold.endSentence();
        gold.endText();
        return gold.texts;
    }

    private void take(String line, int number) throws GoldException {
        if (line.isEmpty()) {
            endSentence();
        } else if (line.startsWith("# newdoc")) {
            endSentence();
            endText();
        } else if (line.charAt(0) != '#') {
            takeToken(line.split("\t", -1), number);
        }
    }

    private void takeToken(String[] columns, int number) throws GoldException {
        if (columns.length != COLUMNS) {
            throw new GoldException("line " + number + " has " + columns.length + " columns and not " + COLUMNS);
        }
        String id = columns[0];
        if (id.indexOf('.') >= 0) {
            return; // an empty node stands nowhere in the text
        }
        boolean surface = id.indexOf('-') >= 0;
        String form = columns[1];
        String behind = " ";
        for (String attribute : columns[COLUMNS - 1].split("\\|", -1)) {
            if (attribute.equals("SpaceAfter=No")) {
                behind = "";
            } else if (attribute.startsWith("SpacesAfter=")) {
                behind = unescaped(attribute.substring("SpacesAfter=".length()));
            } else if (attribute.startsWith("SpacesBefore=") && words.isEmpty()) {
                text.append(unescaped(attribute.substring("SpacesBefore=".length())));
            } else if (attribute.startsWith("SpacesInToken=")) {
                form = unescaped(attribute.substring("SpacesInToken=".length()));
            }
        }
        if (!surface && spanned > 0) {
            spanned--; // a part of the surface token before
            return;
        }
        if (surface) {
            spanned = parts(id, number);
        }
        words.add(new Span(text.length(), text.length() + form.length()));
        text.append(form).append(behind);
    }

    private static int parts(String id, int number) throws GoldException {
        int dash = id.indexOf('-');
        try {
            return Integer.parseInt(id.substring(dash + 1)) - Integer.parseInt(id.substring(0, dash)) + 1;
        } catch (NumberFormatException e) {
            throw new GoldException("line " + number + ": no number of a token: " + id);
        }
    }

    private static String unescaped(String value) {
        StringBuilder plain = new StringBuilder(value.length());
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '\\' && i + 1 < value.length()) {
                char escaped = value.charAt(++i);
                plain.append(
                        switch (escaped) {
                            case 's' -> ' ';
                            case 't' -> '\t';
                            case 'n' -> '\n';
                            case 'r' -> '\r';
                            case 'p' -> '|';
                            default -> escaped;
                        });
            } else {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    private void endSentence() {
        if (words.size() > sentence) {
            sentences.add(new Span(
                    words.get(sentence).begin(), words.get(words.size() - 1).end()));
            sentence = words.size();
            if (!documents) {
                endText();
            }
        }
        spanned = 0;
    }

    private void endText() {
        if (!words.isEmpty()) {
            texts.add(new GoldText(text.toString().stripTrailing(), words, sentences));
        }
        words.clear();
        sentences.clear();
        text.setLength(0);
        sentence = 0;
    }
}
