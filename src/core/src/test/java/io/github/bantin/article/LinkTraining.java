package io.github.bantin.article;

import io.github.bantin.internal.learn.Forest;
import io.github.bantin.internal.learn.ForestTrainer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Trains the link model. */
final class LinkTraining {
    private LinkTraining() {}

    /** A page as far as it is read before links are judged. */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    record Read(GoldPage gold, Reading reading, Links links, List<Links.Link> all, int[] next) {}

    static Read read(GoldPage gold, Junction junction, float[] lines) {
        Reading reading = new Reading(gold.page, junction, lines, new Sheet(0, gold.page.size()));
        return new Read(gold, reading, reading.links, reading.ways, next(gold, reading.links.texts()));
    }

    /** The fragment that follows each fragment of running text in truth, -1 for none. */
    static int[] next(GoldPage gold, List<Fragment> texts) {
        int[] fragmentAt = new int[gold.page.size()];
        Arrays.fill(fragmentAt, -1);
        for (int i = 0; i < texts.size(); i++) {
            for (int line = texts.get(i).from; line < texts.get(i).to; line++) {
                fragmentAt[line] = i;
            }
        }
        int[] next = new int[texts.size()];
        for (int i = 0; i < next.length; i++) {
            int line = gold.next[texts.get(i).to - 1];
            while (line >= 0 && (!isText(gold.role[line]) || fragmentAt[line] < 0)) {
                line = gold.next[line];
            }
            next[i] = line >= 0 && fragmentAt[line] != i && texts.get(fragmentAt[line]).from == line
                    ? fragmentAt[line]
                    : -1;
        }
        return next;
    }

    static boolean isText(PartRole role) {
        return role == PartRole.LEAD || role == PartRole.BODY;
    }

    static Forest train(List<Read> pages, int trees, int depth) {
        ForestTrainer trainer = new ForestTrainer();
        int count = 0;
        for (Read page : pages) {
            for (Links.Link link : page.all()) {
                boolean is = page.next()[link.from()] == link.to();
                float[] row = link.row();
                boolean near = Math.abs(link.from() - link.to()) < 4 || row[30] < 3 || row[31] < 3;
                if (is || near) {
                    trainer.add(row, is, page.gold().weight());
                } else if (count++ % 4 == 0) {
                    trainer.add(row, is, 4 * page.gold().weight());
                }
            }
        }
        System.out.println(trainer.size() + " links");
        return trainer.train(trees, depth, 0.1, 5);
    }

    /** Whether fragments have one behind them, or one before them. */
    static Forest trainNodes(List<Read> pages, boolean ends, int trees, int depth) {
        ForestTrainer trainer = new ForestTrainer();
        for (Read page : pages) {
            boolean[] has = new boolean[page.next().length];
            for (int i = 0; i < has.length; i++) {
                if (page.next()[i] >= 0) {
                    has[ends ? i : page.next()[i]] = true;
                }
            }
            for (int i = 0; i < has.length; i++) {
                trainer.add(page.links().node(i), has[i], page.gold().weight());
            }
        }
        System.out.println(trainer.size() + " nodes");
        return trainer.train(trees, depth, 0.1, 5);
    }

    static double[] gains(Read page, Forest forest, Forest ends, Forest begins, double bias, double share) {
        int n = page.next().length;
        double[] end = new double[n];
        double[] begin = new double[n];
        for (int i = 0; i < n; i++) {
            float[] row = page.links().node(i);
            end[i] = ends.logOdds(row);
            begin[i] = begins.logOdds(row);
        }
        double[] gains = new double[page.all().size()];
        for (int i = 0; i < gains.length; i++) {
            Links.Link link = page.all().get(i);
            gains[i] = forest.logOdds(link.row()) + bias + share * (clip(end[link.from()]) + clip(begin[link.to()]));
        }
        return gains;
    }

    private static double clip(double odds) {
        return Math.max(-5, Math.min(5, odds));
    }

    static String measure(List<Read> pages, Forest forest, Forest ends, Forest begins, double bias, double share) {
        int said = 0;
        int are = 0;
        int right = 0;
        int far = 0;
        int farRight = 0;
        int farSaid = 0;
        int torn = 0;
        int tornRight = 0;
        int missing = 0;
        for (Read page : pages) {
            double[] gains = gains(page, forest, ends, begins, bias, share);
            boolean[][] have = new boolean[page.next().length][page.next().length];
            for (int i = 0; i < gains.length; i++) {
                have[page.all().get(i).from()][page.all().get(i).to()] = true;
            }
            int[] next = Chains.of(page.next().length, page.all(), gains);
            for (int i = 0; i < next.length; i++) {
                boolean ok = next[i] >= 0 && next[i] == page.next()[i];
                int true_ = page.next()[i];
                said += next[i] >= 0 ? 1 : 0;
                are += true_ >= 0 ? 1 : 0;
                right += ok ? 1 : 0;
                List<Fragment> texts = page.links().texts();
                boolean isFar = true_ >= 0 && texts.get(i).to != texts.get(true_).from;
                boolean saidFar = next[i] >= 0 && texts.get(i).to != texts.get(next[i]).from;
                farSaid += saidFar ? 1 : 0;
                if (isFar) {
                    far++;
                    farRight += ok ? 1 : 0;
                    missing += have[i][true_] ? 0 : 1;
                    if (!texts.get(i).last().closed()) {
                        torn++;
                        tornRight += ok ? 1 : 0;
                    }
                }
            }
        }
        return String.format(
                Locale.ROOT,
                "bias %.1f share %.1f: links P %.3f R %.3f; far %d P %.3f R %.3f torn %d R %.3f no candidate %d",
                bias,
                share,
                right / (double) said,
                right / (double) are,
                far,
                farRight / (double) farSaid,
                farRight / (double) far,
                torn,
                tornRight / (double) torn,
                missing);
    }
}
