package io.github.bantin.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Breaks words into lines of a width, as a typesetter does. */
final class LineBreaker {
    private final Random random;
    private final double noise;

    /** Makes a breaker whose lines differ by so much of their width. */
    LineBreaker(Random random, double noise) {
        this.random = random;
        this.noise = noise;
    }

    /** The lines; so many of the first ones are narrower by an indent. */
    List<String> wrap(List<String> words, double width, int narrow, double indent) {
        List<String> wrapped = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        double room = limit(width, indent);
        for (String word : words) {
            String rest = word;
            while (!rest.isEmpty()) {
                String more = line.length() == 0 ? rest : line + " " + rest;
                if (line.length() == 0 || Glyphs.width(more, 0, more.length()) <= room) {
                    line.setLength(0);
                    line.append(more);
                    rest = "";
                    continue;
                }
                int at = breakAt(line + " ", rest, room);
                if (at > 0 && random.nextInt(3) > 0) {
                    line.append(' ').append(rest, 0, at);
                    rest = rest.substring(at);
                }
                wrapped.add(line.toString());
                line.setLength(0);
                room = limit(width, wrapped.size() < narrow ? indent : 0);
            }
        }
        if (line.length() > 0) {
            wrapped.add(line.toString());
        }
        return wrapped;
    }

    private double limit(double width, double indent) {
        return (width - indent) * (1 + noise * random.nextGaussian());
    }

    /** Where a number such as 19-CT/TW may be torn so that its first part still finds room, 0 if nowhere. */
    private static int breakAt(String before, String word, double room) {
        int best = 0;
        for (int i = 1; i + 1 < word.length(); i++) {
            boolean mark = word.charAt(i) == '-' || word.charAt(i) == '/';
            String more = before + word.substring(0, i + 1);
            if (mark
                    && Character.isLetterOrDigit(word.charAt(i - 1))
                    && Character.isUpperCase(word.charAt(i + 1))
                    && Glyphs.width(more, 0, more.length()) <= room) {
                best = i + 1;
            }
        }
        return best;
    }
}
