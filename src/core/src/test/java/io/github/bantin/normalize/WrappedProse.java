package io.github.bantin.normalize;

import io.github.bantin.internal.script.Syllables;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Pages of prose made of random syllables, names and numbers, wrapped into a column as text files or print are. */
final class WrappedProse {
    /** Widths of printable ASCII in Helvetica, in thousandths of the type size. */
    private static final int[] HELVETICA = {
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556,
                556,
        556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556,
                833,
        722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500,
                556,
        556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500,
                334,
        260, 334, 584
    };

    private static final int CHARACTER = 500;

    private final Random random;
    private final StringBuilder text = new StringBuilder();
    private final List<Integer> breaks = new ArrayList<>();
    private final List<String> gaps = new ArrayList<>();
    private boolean printed;
    private int column;
    private int line;
    private int characters;

    WrappedProse(Random random) {
        this.random = random;
    }

    /** The page as it is wrapped. */
    String text() {
        return text.toString();
    }

    /** Behind how many characters that are not blank each line but the last ends. */
    List<Integer> breaks() {
        return breaks;
    }

    /** What should stand at each of these breaks. */
    List<String> gaps() {
        return gaps;
    }

    void nextPage() {
        text.setLength(0);
        breaks.clear();
        gaps.clear();
        characters = 0;
        printed = random.nextBoolean();
        column = CHARACTER * (30 + random.nextInt(50));
        int paragraphs = 2 + random.nextInt(8);
        for (int i = 0; i < paragraphs; i++) {
            line = 0;
            int sentences = 2 + random.nextInt(5);
            for (int sentence = 0; sentence < sentences; sentence++) {
                sentence();
            }
            if (i + 1 < paragraphs) {
                breakLine("\n\n");
            }
        }
    }

    private void sentence() {
        int words = 5 + random.nextInt(20);
        for (int i = 0; i < words; i++) {
            String stop = i + 1 == words ? "." : random.nextInt(12) == 0 ? "," : "";
            int kind = i == 0 ? 0 : random.nextInt(24);
            if (kind == 1) {
                word(number() + stop);
            } else if (kind == 2) {
                word(capital(syllable()));
                word(capital(syllable()) + stop);
            } else {
                word((i == 0 ? capital(syllable()) : syllable()) + stop);
            }
        }
    }

    private String syllable() {
        return Syllables.ALL.get(random.nextInt(Syllables.ALL.size())).old();
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    /** A number; none with dots behind a word that counts, where a figure and a full stop may end a sentence. */
    private String number() {
        boolean counts = LeadIns.countsBefore(text.toString(), text.length());
        int day = 1 + random.nextInt(28);
        int year = 1990 + random.nextInt(40);
        return switch (random.nextInt(counts ? 5 : 6)) {
            case 0 -> day + "-CT/TW";
            case 1 -> day + "/" + year + "/NĐ-CP";
            case 2 -> day + "/" + (1 + random.nextInt(12)) + "/" + year;
            case 3 -> year + "-" + (year + 5);
            case 5 -> day + "." + (100 + random.nextInt(900)) + "." + (100 + random.nextInt(900));
            default -> day + "/QĐ-UBND";
        };
    }

    private void word(String word) {
        int blank = line == 0 ? 0 : width(" ");
        if (line + blank + width(word) <= column) {
            text.append(line == 0 ? "" : " ").append(word);
            line += blank + width(word);
            characters += word.length();
            return;
        }
        int sign = sign(word);
        if (sign > 0 && line > 0 && line + blank + width(word.substring(0, sign)) <= column) {
            text.append(' ').append(word, 0, sign);
            characters += sign;
            breakLine("");
            word(word.substring(sign));
        } else if (line > 0) {
            breakLine(" ");
            word(word);
        } else {
            text.append(word);
            line = width(word);
            characters += word.length();
        }
    }

    /** Behind or before the first sign of a number, as it comes; 0 if it has none, or stays whole. */
    private int sign(String word) {
        for (int i = 1; i + 1 < word.length(); i++) {
            if ("/-.".indexOf(word.charAt(i)) >= 0) {
                return random.nextInt(3) == 0 ? 0 : random.nextBoolean() ? i : i + 1;
            }
        }
        return 0;
    }

    private void breakLine(String gap) {
        breaks.add(characters);
        gaps.add(gap);
        text.append('\n');
        line = 0;
    }

    private int width(String word) {
        int width = 0;
        for (char c : VietnameseCase.stripDiacritics(word).toCharArray()) {
            width += printed ? HELVETICA[c - ' '] : CHARACTER;
        }
        return width;
    }
}
