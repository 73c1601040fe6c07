package io.github.bantin.article;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/**
 * Makes other pages out of a known one: its columns in another order, blank lines where none were and none where some
 * were, as text layers have them.
 */
final class Scrambler {
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

    /** A text in plain order, as a digest, a web page or a directive is: some articles of a page, whole or cut short. */
    static GoldPage plain(GoldPage gold, long seed) {
        Random random = new Random(seed);
        List<Integer> firsts = new ArrayList<>();
        for (int i = 0; i < gold.page.size(); i++) {
            if (gold.article[i] >= 0 && gold.before[i] < 0) {
                firsts.add(i);
            }
        }
        Collections.shuffle(firsts, random);
        int count = Math.min(firsts.size(), 1 + random.nextInt(random.nextBoolean() ? 1 : 4));
        boolean unwrapped = random.nextBoolean();
        boolean titles = random.nextInt(4) > 0;
        double sparse = random.nextBoolean() ? 1 : random.nextDouble();
        List<List<Integer>> runs = new ArrayList<>();
        List<Boolean> gaps = new ArrayList<>();
        for (int first : firsts.subList(0, count)) {
            int most = random.nextInt(4) == 0 ? 1 + random.nextInt(8) : Integer.MAX_VALUE;
            int made = 0;
            int last = -1;
            for (int line = first; line >= 0 && made < most; line = gold.next[line]) {
                boolean title = gold.role[line] == PartRole.HEADLINE || gold.role[line] == PartRole.KICKER;
                if (title && !titles) {
                    continue;
                }
                boolean newPart =
                        last < 0 || gold.paragraph[last] != gold.paragraph[line] || gold.role[last] != gold.role[line];
                if (newPart || !unwrapped) {
                    runs.add(new ArrayList<>());
                    gaps.add(last < 0 || (newPart && random.nextDouble() < sparse));
                    made++;
                }
                runs.get(runs.size() - 1).add(line);
                last = line;
            }
        }
        if (runs.isEmpty()) {
            return gold;
        }
        boolean[] blank = new boolean[runs.size()];
        for (int i = 0; i < blank.length; i++) {
            blank[i] = gaps.get(i);
        }
        return gold.composed(runs, blank);
    }
}
