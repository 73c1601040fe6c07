package io.github.bantin.article;

import io.github.bantin.internal.learn.LinkRanker;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Trains the link model. */
final class LinkTraining {
    private static final double RATE = 0.06;

    private LinkTraining() {}

    /** A page as far as it is read before links are judged. */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    record Read(GoldPage gold, Reading reading, Links links, List<Links.Link> all, int[] next) {}

    static Read read(GoldPage gold, Junction junction, ReadPage read, FragmentRoles roles) {
        Reading reading = new Reading(gold.page, junction, read.lines(), read.fine(junction), roles, Layout.NONE);
        return new Read(gold, reading, reading.links, reading.ways, next(gold, reading.links.texts()));
    }

    /** The fragment that follows each fragment of running text in truth, -1 for none, -2 where it is none of its own. */
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
            boolean whole = line >= 0 && fragmentAt[line] != i && texts.get(fragmentAt[line]).from == line;
            next[i] = line < 0 ? -1 : whole ? fragmentAt[line] : -2;
        }
        return next;
    }

    static boolean isText(PartRole role) {
        return role == PartRole.LEAD || role == PartRole.BODY;
    }

    /** Trains the three models that choose links. */
    static LinkRanker.Forests train(List<Read> pages, int trees, int depth, int nodeDepth) {
        LinkRanker ranker = new LinkRanker();
        for (Read page : pages) {
            LinkRows nodes = new LinkRows(page.links());
            List<float[]> rows = new ArrayList<>();
            List<float[]> nodeRows = new ArrayList<>();
            page.all().forEach(link -> rows.add(link.row()));
            for (int i = 0; i < page.next().length; i++) {
                nodeRows.add(nodes.node(i));
            }
            add(ranker, page, page.all(), rows, nodeRows, nodeRows);
        }
        System.out.println(ranker.size() + " links");
        return ranker.train(trees, depth, nodeDepth, RATE, 5, 0.5);
    }

    /** Trains those that choose them again, when chains and headlines are known. */
    static LinkRanker.Forests trainAgain(List<Read> pages, int trees, int depth, int nodeDepth) {
        LinkRanker ranker = new LinkRanker();
        for (Read page : pages) {
            Relinks relinks = new Relinks(page.reading());
            RelinkRows again = new RelinkRows(relinks);
            List<float[]> rows = new ArrayList<>();
            List<float[]> ends = new ArrayList<>();
            List<float[]> begins = new ArrayList<>();
            List<Links.Link> open = new ArrayList<>();
            for (int way = 0; way < page.all().size(); way++) {
                if (relinks.isOpen(way)) {
                    open.add(page.all().get(way));
                    rows.add(again.row(way));
                }
            }
            for (int i = 0; i < page.next().length; i++) {
                ends.add(again.end(i));
                begins.add(again.begin(i));
            }
            add(ranker, page, open, rows, ends, begins);
        }
        System.out.println(ranker.size() + " links again");
        return ranker.train(trees, depth, nodeDepth, RATE, 5, 0.5);
    }

    private static void add(
            LinkRanker ranker,
            Read page,
            List<Links.Link> links,
            List<float[]> rows,
            List<float[]> ends,
            List<float[]> begins) {
        int[] from = links.stream().mapToInt(Links.Link::from).toArray();
        int[] to = links.stream().mapToInt(Links.Link::to).toArray();
        int[] next = known(page.next(), from, to);
        int[] before = known(before(page), to, from);
        ranker.add(
                rows,
                ends,
                begins,
                new LinkRanker.Side(from, next),
                new LinkRanker.Side(to, before),
                page.gold().weight());
    }

    /** What stands before each fragment, -1 for nothing, -2 where it is no fragment of its own. */
    private static int[] before(Read page) {
        int[] before = new int[page.next().length];
        List<Fragment> texts = page.links().texts();
        for (int i = 0; i < before.length; i++) {
            int line = page.gold().before[texts.get(i).from];
            while (line >= 0 && !isText(page.gold().role[line])) {
                line = page.gold().before[line];
            }
            before[i] = line < 0 ? -1 : -2;
        }
        for (int i = 0; i < before.length; i++) {
            if (page.next()[i] >= 0) {
                before[page.next()[i]] = i;
            }
        }
        return before;
    }

    /** The answers, those that are no candidates unknown. */
    private static int[] known(int[] answers, int[] own, int[] other) {
        int[] known = answers.clone();
        boolean[] found = new boolean[known.length];
        for (int k = 0; k < own.length; k++) {
            found[own[k]] |= known[own[k]] == other[k];
        }
        for (int i = 0; i < known.length; i++) {
            known[i] = known[i] >= 0 && !found[i] ? -2 : known[i];
        }
        return known;
    }

    static String measure(List<Read> pages) {
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
            double[] gains = page.reading().gains;
            boolean[][] have = new boolean[page.next().length][page.next().length];
            for (int i = 0; i < gains.length; i++) {
                have[page.all().get(i).from()][page.all().get(i).to()] = true;
            }
            int[] next = page.reading().next;
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
                "links P %.3f R %.3f; far %d P %.3f R %.3f torn %d R %.3f no candidate %d",
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
