package io.github.bantin.article;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/**
 * Makes other pages out of a known one: its columns in another order, some of them read across line by line, blank lines
 * where none were and none where some were, as text layers have them.
 */
final class Scrambler {
    /** Shorter runs of text are no column that is read across. */
    private static final int SHORTEST_COLUMN = 4;

    private Scrambler() {}

    static GoldPage scramble(GoldPage gold, long seed) {
        Random random = new Random(seed);
        List<List<Integer>> runs = runs(gold, random);
        int way = random.nextInt(5);
        switch (way) {
            case 0 -> Collections.shuffle(runs, random);
            case 1 -> runs.sort(Comparator.comparingInt(run -> isText(gold, run) ? 0 : 1));
            case 2 -> {
                // blocks of neighbouring runs change places
                int at = random.nextInt(runs.size());
                Collections.rotate(runs, at);
                for (int k = 0; k < runs.size() / 4; k++) {
                    Collections.swap(runs, random.nextInt(runs.size()), random.nextInt(runs.size()));
                }
            }
            case 3 -> {
                // a title sinks behind the run of text below it
                for (int i = 0; i + 1 < runs.size(); i++) {
                    if (!isText(gold, runs.get(i)) && isText(gold, runs.get(i + 1)) && random.nextInt(3) > 0) {
                        Collections.swap(runs, i, i + 1);
                        i++;
                    }
                }
            }
            default -> {
                // the order stays
            }
        }
        if (random.nextInt(8) == 0) {
            runs = readAcross(gold, runs, random);
        }
        double sparse = random.nextDouble() * 0.08;
        double kept = random.nextDouble();
        int[] order = new int[gold.page.size()];
        boolean[] gaps = new boolean[order.length];
        int n = 0;
        for (List<Integer> run : runs) {
            for (int i = 0; i < run.size(); i++) {
                int line = run.get(i);
                boolean had = gold.page.line(line).gapBefore();
                gaps[n] = i == 0
                        ? random.nextDouble() < 0.5 + kept / 2
                        : had ? random.nextDouble() < 0.5 + kept / 2 : random.nextDouble() < sparse * 0.7;
                order[n++] = line;
            }
        }
        return gold.rearranged(order, gaps);
    }

    /** Some neighbouring columns of text with their lines by turns, as text layers have columns that stand close together. */
    private static List<List<Integer>> readAcross(GoldPage gold, List<List<Integer>> runs, Random random) {
        List<List<Integer>> read = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            List<Integer> run = runs.get(i);
            boolean pair = i + 1 < runs.size() && isColumn(gold, run) && isColumn(gold, runs.get(i + 1));
            if (pair && random.nextInt(4) == 0) {
                read.add(byTurns(run, runs.get(++i), random));
            } else {
                read.add(run);
            }
        }
        return read;
    }

    private static boolean isColumn(GoldPage gold, List<Integer> run) {
        return run.size() >= SHORTEST_COLUMN && isText(gold, run);
    }

    /** The lines of two columns by turns, the first of which may begin higher and have more lines. */
    private static List<Integer> byTurns(List<Integer> left, List<Integer> right, Random random) {
        List<Integer> lines = new ArrayList<>();
        int l = 0;
        int r = 0;
        int higher = random.nextInt(3);
        while (l < left.size() || r < right.size()) {
            boolean slips = random.nextInt(12) == 0;
            boolean turn = (l - higher <= r) != slips;
            if (r == right.size() || (l < left.size() && turn)) {
                lines.add(left.get(l++));
            } else {
                lines.add(right.get(r++));
            }
        }
        return lines;
    }

    private static boolean isText(GoldPage gold, List<Integer> run) {
        return LinkTraining.isText(gold.role[run.get(0)]);
    }

    /** Lines that follow each other on the page and in their article; some runs are cut at a change of role. */
    private static List<List<Integer>> runs(GoldPage gold, Random random) {
        List<List<Integer>> runs = new ArrayList<>();
        boolean apart = random.nextBoolean();
        for (int i = 0; i < gold.page.size(); i++) {
            boolean goesOn = i > 0
                    && gold.next[i - 1] == i
                    && (gold.role[i] == gold.role[i - 1]
                            || (LinkTraining.isText(gold.role[i]) && LinkTraining.isText(gold.role[i - 1]))
                            || !apart);
            if (!goesOn) {
                runs.add(new ArrayList<>());
            }
            runs.get(runs.size() - 1).add(i);
        }
        return runs;
    }
}
