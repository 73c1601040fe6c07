package io.github.bantin.cli.articles;

import io.github.bantin.article.SegmentedPage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The measures of one text: B-cubed, panoptic quality, jumps, attachment, roles, paragraphs and boundaries.
 *
 * <p>B-cubed counts characters (Bagga and Baldwin 1998); panoptic quality is the mean overlap of the articles found times
 * their F1 (Kirillov et al. 2019); Pk and WindowDiff take the text as a linear segmentation (Beeferman et al. 1999,
 * Pevzner and Hearst 2002). Jumps are pairs of lines that follow each other in an article but not in the text.
 */
public final class ArticleScore {
    private static final String[] ATTACHED = {"headline", "kicker", "byline", "caption"};
    private static final Set<String> LOOSE = Set.of("header", "footer", "rubric", "noise", "other");

    final Map<String, Double> values = new LinkedHashMap<>();
    /** Attached and all: counts by role; column joins too. */
    final Map<String, int[]> pooled = new LinkedHashMap<>();
    /** Right, said and true jumps. */
    final int[] jumps = new int[3];

    final Map<String, int[]> roles = new TreeMap<>();
    private final List<Atom> gold;
    private final List<Answer> said;
    private final int[] goldGroup;
    private final int[] saidGroup;
    private final int[] stream;

    private ArticleScore(List<Atom> gold, List<Answer> said) {
        this.gold = gold;
        this.said = said;
        int n = gold.size();
        goldGroup = new int[n];
        saidGroup = new int[n];
        for (int i = 0; i < n; i++) {
            goldGroup[i] = gold.get(i).article() < 0 ? -1 - i : gold.get(i).article();
            saidGroup[i] = said.get(i).article() < 0 ? -1 - i : said.get(i).article();
        }
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            order.add(i);
        }
        order.sort(Comparator.comparingInt(i -> gold.get(i).begin()));
        stream = order.stream().mapToInt(Integer::intValue).toArray();
        overlap();
        order();
        attachment();
        roles();
        paragraphs();
        boundaries();
    }

    /**
     * Measures a page; where gold is in doubt, the reading that agrees best counts.
     *
     * @param gold the gold
     * @param page the page
     * @param text the text of both
     * @return the measures
     */
    public static ArticleScore of(ArticleGold gold, SegmentedPage page, String text) {
        List<Atom> atoms = Atom.of(gold, text);
        List<Answer> answers = Answer.of(atoms, page, text);
        ArticleScore best = new ArticleScore(atoms, answers);
        List<Atom> kept = atoms;
        for (Doubt doubt : gold.doubts()) {
            List<Atom> base = kept;
            Set<Integer> lines = new HashSet<>(doubt.lines());
            List<Integer> articles = new ArrayList<>(List.of(Integer.MIN_VALUE));
            doubt.articles()
                    .forEach(name ->
                            articles.add("-".equals(name) ? -1 : gold.names().indexOf(name)));
            List<String> roles = new ArrayList<>(List.of(""));
            roles.addAll(doubt.roles());
            for (int article : articles) {
                for (String role : roles) {
                    List<Atom> other = reread(base, lines, article, role);
                    ArticleScore score = new ArticleScore(other, answers);
                    if (score.agreement() > best.agreement() + 1e-9) {
                        best = score;
                        kept = other;
                    }
                }
            }
        }
        return best;
    }

    private static List<Atom> reread(List<Atom> atoms, Set<Integer> lines, int article, String role) {
        List<Atom> other = new ArrayList<>(atoms);
        for (int i = 0; i < atoms.size(); i++) {
            Atom atom = atoms.get(i);
            if (lines.contains(atom.line())) {
                other.set(
                        i,
                        atom.as(
                                article == Integer.MIN_VALUE ? atom.article() : article,
                                role.isEmpty() ? atom.role() : role));
            }
        }
        return other;
    }

    private double agreement() {
        return value("b3_f1") + value("role_acc") + value("succ_f1");
    }

    private double value(String name) {
        return values.getOrDefault(name, 0.0);
    }

    static double f1(double right, double said, double are) {
        double precision = said == 0 ? 0 : right / said;
        double recall = are == 0 ? 0 : right / are;
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    private static long pair(int a, int b) {
        return (long) a << 32 | b & 0xffffffffL;
    }

    private static double pairsOf(double n) {
        return n * (n - 1) / 2;
    }

    private void overlap() {
        Map<Integer, Double> g = new HashMap<>();
        Map<Integer, Double> s = new HashMap<>();
        Map<Long, Double> both = new LinkedHashMap<>();
        Map<Integer, Double> gn = new HashMap<>();
        Map<Integer, Double> sn = new HashMap<>();
        Map<Long, Double> bn = new HashMap<>();
        double total = 0;
        for (int i = 0; i < gold.size(); i++) {
            double w = gold.get(i).weight();
            total += w;
            g.merge(goldGroup[i], w, Double::sum);
            s.merge(saidGroup[i], w, Double::sum);
            both.merge(pair(goldGroup[i], saidGroup[i]), w, Double::sum);
            gn.merge(goldGroup[i], 1.0, Double::sum);
            sn.merge(saidGroup[i], 1.0, Double::sum);
            bn.merge(pair(goldGroup[i], saidGroup[i]), 1.0, Double::sum);
        }
        double precision = 0;
        double recall = 0;
        for (Map.Entry<Long, Double> entry : both.entrySet()) {
            double square = entry.getValue() * entry.getValue();
            precision += square / s.getOrDefault(entry.getKey().intValue(), 1.0);
            recall += square / g.getOrDefault((int) (entry.getKey() >> 32), 1.0);
        }
        total = Math.max(1, total);
        precision /= total;
        recall /= total;
        values.put("b3_p", precision);
        values.put("b3_r", recall);
        values.put("b3_f1", precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall));
        double ab = bn.values().stream().mapToDouble(ArticleScore::pairsOf).sum();
        double a = gn.values().stream().mapToDouble(ArticleScore::pairsOf).sum();
        double b = sn.values().stream().mapToDouble(ArticleScore::pairsOf).sum();
        double expected = gold.size() > 1 ? a * b / pairsOf(gold.size()) : 0;
        values.put("ari", (a + b) / 2 == expected ? 1 : (ab - expected) / ((a + b) / 2 - expected));
        values.put("pair_f1", f1(ab, b, a));
        articles(g, s, both);
    }

    private void articles(Map<Integer, Double> g, Map<Integer, Double> s, Map<Long, Double> both) {
        record Match(int gold, int said, double share) {}
        List<Match> matches = new ArrayList<>();
        for (Map.Entry<Long, Double> entry : both.entrySet()) {
            int x = (int) (entry.getKey() >> 32);
            int y = entry.getKey().intValue();
            if (x >= 0 && y >= 0) {
                double union = g.getOrDefault(x, 0.0) + s.getOrDefault(y, 0.0) - entry.getValue();
                matches.add(new Match(x, y, entry.getValue() / union));
            }
        }
        matches.sort(Comparator.comparingDouble(match -> -match.share()));
        double goldCount = g.keySet().stream().filter(x -> x >= 0).count();
        double saidCount = s.keySet().stream().filter(x -> x >= 0).count();
        for (int percent : new int[] {50, 80, 95}) {
            Set<Integer> usedGold = new HashSet<>();
            Set<Integer> usedSaid = new HashSet<>();
            double overlap = 0;
            for (Match match : matches) {
                if (match.share() >= percent / 100.0
                        && !usedGold.contains(match.gold())
                        && !usedSaid.contains(match.said())) {
                    usedGold.add(match.gold());
                    usedSaid.add(match.said());
                    overlap += match.share();
                }
            }
            if (percent == 50) {
                values.put("pq", overlap / Math.max(0.5, (saidCount + goldCount) / 2));
            }
            values.put("art_f1_" + percent, f1(usedGold.size(), saidCount, goldCount));
        }
    }

    private static boolean isText(Atom atom) {
        return "body".equals(atom.role()) || "lead".equals(atom.role());
    }

    private Map<Integer, List<Integer>> inGoldOrder() {
        Map<Integer, List<Integer>> order = new LinkedHashMap<>();
        for (int i = 0; i < gold.size(); i++) {
            if (gold.get(i).article() >= 0) {
                order.computeIfAbsent(gold.get(i).article(), key -> new ArrayList<>())
                        .add(i);
            }
        }
        return order;
    }

    private Map<Integer, List<Integer>> inSaidOrder() {
        Map<Integer, List<Integer>> order = new LinkedHashMap<>();
        for (int i = 0; i < gold.size(); i++) {
            if (said.get(i).article() >= 0) {
                order.computeIfAbsent(said.get(i).article(), key -> new ArrayList<>())
                        .add(i);
            }
        }
        order.values()
                .forEach(list -> list.sort(
                        Comparator.<Integer>comparingInt(i -> said.get(i).place())
                                .thenComparingInt(i -> gold.get(i).begin())));
        return order;
    }

    private static Set<Long> successors(Map<Integer, List<Integer>> order) {
        Set<Long> pairs = new HashSet<>();
        for (List<Integer> list : order.values()) {
            for (int k = 0; k + 1 < list.size(); k++) {
                pairs.add(pair(list.get(k), list.get(k + 1)));
            }
        }
        return pairs;
    }

    private void order() {
        Map<Integer, List<Integer>> goldOrder = inGoldOrder();
        Map<Integer, List<Integer>> saidOrder = inSaidOrder();
        Set<Long> are = successors(goldOrder);
        Set<Long> have = successors(saidOrder);
        Set<Long> neighbours = new HashSet<>();
        for (int k = 0; k + 1 < stream.length; k++) {
            neighbours.add(pair(stream[k], stream[k + 1]));
        }
        double common = are.stream().filter(have::contains).count();
        values.put("succ_f1", f1(common, have.size(), are.size()));
        int columns = 0;
        int columnsRight = 0;
        for (long pair : are) {
            if (neighbours.contains(pair)) {
                continue;
            }
            jumps[2]++;
            jumps[0] += have.contains(pair) ? 1 : 0;
            if (isText(gold.get((int) (pair >> 32))) && isText(gold.get((int) pair))) {
                columns++;
                columnsRight += have.contains(pair) ? 1 : 0;
            }
        }
        jumps[1] =
                (int) have.stream().filter(pair -> !neighbours.contains(pair)).count();
        boolean none = jumps[1] == 0 && jumps[2] == 0;
        values.put("jump_f1", none ? 1 : f1(jumps[0], jumps[1], jumps[2]));
        pooled.put("colj_r", new int[] {columnsRight, columns});
        tau(goldOrder, saidOrder);
    }

    private void tau(Map<Integer, List<Integer>> goldOrder, Map<Integer, List<Integer>> saidOrder) {
        int[] rank = new int[gold.size()];
        for (List<Integer> list : saidOrder.values()) {
            for (int k = 0; k < list.size(); k++) {
                rank[list.get(k)] = k;
            }
        }
        double agree = 0;
        double total = 0;
        for (List<Integer> list : goldOrder.values()) {
            for (int x = 0; x < list.size(); x++) {
                for (int y = x + 1; y < list.size(); y++) {
                    int a = list.get(x);
                    int b = list.get(y);
                    total++;
                    if (said.get(a).article() >= 0
                            && said.get(a).article() == said.get(b).article()) {
                        agree += rank[a] < rank[b] ? 1 : -1;
                    }
                }
            }
        }
        values.put("tau", total == 0 ? 1 : agree / total);
    }

    private static int most(Map<Integer, Integer> weights) {
        int best = 0;
        int most = -1;
        for (Map.Entry<Integer, Integer> entry : weights.entrySet()) {
            if (entry.getValue() > most) {
                most = entry.getValue();
                best = entry.getKey();
            }
        }
        return best;
    }

    private void attachment() {
        Map<Integer, Map<Integer, Integer>> texts = new LinkedHashMap<>();
        for (int i = 0; i < gold.size(); i++) {
            if (gold.get(i).article() >= 0 && isText(gold.get(i))) {
                texts.computeIfAbsent(gold.get(i).article(), key -> new LinkedHashMap<>())
                        .merge(saidGroup[i], gold.get(i).weight(), Integer::sum);
            }
        }
        Map<Integer, Integer> main = new LinkedHashMap<>();
        Map<Integer, Integer> taken = new HashMap<>();
        texts.forEach((article, weights) -> main.put(article, most(weights)));
        main.values().forEach(group -> taken.merge(group, 1, Integer::sum));
        for (String role : ATTACHED) {
            int[] counts = new int[2];
            main.forEach((article, group) -> {
                Map<Integer, Integer> weights = new LinkedHashMap<>();
                for (int i = 0; i < gold.size(); i++) {
                    if (gold.get(i).article() == article && gold.get(i).role().equals(role)) {
                        weights.merge(saidGroup[i], gold.get(i).weight(), Integer::sum);
                    }
                }
                if (!weights.isEmpty()) {
                    counts[1]++;
                    boolean own = most(weights) == group && taken.getOrDefault(group, 0) == 1;
                    counts[0] += own ? 1 : 0;
                }
            });
            pooled.put("attach_" + role, counts);
        }
    }

    private void roles() {
        int right = 0;
        for (int i = 0; i < gold.size(); i++) {
            String is = normal(gold.get(i).role());
            String has = normal(said.get(i).role());
            if (is.equals(has)) {
                roles.computeIfAbsent(is, key -> new int[3])[0]++;
                right++;
            } else {
                roles.computeIfAbsent(has, key -> new int[3])[1]++;
                roles.computeIfAbsent(is, key -> new int[3])[2]++;
            }
        }
        values.put("role_acc", right / (double) Math.max(1, gold.size()));
        values.put("role_macro", macro(roles, true));
    }

    private static String normal(String role) {
        return LOOSE.contains(role) ? "noise" : role;
    }

    /** The mean F1 of the roles; in one text, of those that it truly has. */
    static double macro(Map<String, int[]> roles, boolean trueOnes) {
        return roles.values().stream()
                .filter(counts -> !trueOnes || counts[0] + counts[2] > 0)
                .mapToDouble(ArticleScore::roleF1)
                .average()
                .orElse(0);
    }

    static double roleF1(int[] counts) {
        return 2.0 * counts[0] / Math.max(1, 2 * counts[0] + counts[1] + counts[2]);
    }

    private void paragraphs() {
        Map<List<Object>, List<Integer>> are = new LinkedHashMap<>();
        Map<List<Object>, List<Integer>> have = new LinkedHashMap<>();
        inGoldOrder()
                .forEach((article, list) -> list.stream()
                        .filter(i -> isText(gold.get(i)))
                        .forEach(i -> are.computeIfAbsent(
                                        List.of(
                                                article,
                                                "lead".equals(gold.get(i).role()),
                                                gold.get(i).paragraph()),
                                        key -> new ArrayList<>())
                                .add(i)));
        inSaidOrder()
                .forEach((article, list) -> list.stream()
                        .filter(i -> "body".equals(said.get(i).role())
                                || "lead".equals(said.get(i).role()))
                        .forEach(i -> have.computeIfAbsent(
                                        List.of(article, said.get(i).paragraph()), key -> new ArrayList<>())
                                .add(i)));
        Set<List<Integer>> truth = new HashSet<>(are.values());
        Set<List<Integer>> found = new HashSet<>(have.values());
        double common = truth.stream().filter(found::contains).count();
        values.put("para_f1", f1(common, found.size(), truth.size()));
    }

    private void boundaries() {
        int n = stream.length;
        int[] g = new int[Math.max(1, n)];
        int[] s = new int[Math.max(1, n)];
        int common = 0;
        for (int k = 1; k < n; k++) {
            int cutGold = goldGroup[stream[k]] == goldGroup[stream[k - 1]] ? 0 : 1;
            int cutSaid = saidGroup[stream[k]] == saidGroup[stream[k - 1]] ? 0 : 1;
            g[k] = g[k - 1] + cutGold;
            s[k] = s[k - 1] + cutSaid;
            common += cutGold * cutSaid;
        }
        int last = Math.max(0, n - 1);
        int window = (int) Math.max(2, Math.rint(n / (g[last] + 1.0) / 2));
        double pk = 0;
        double windowDiff = 0;
        int count = 0;
        for (int i = 0; i < n - window; i++) {
            int x = g[i + window] - g[i];
            int y = s[i + window] - s[i];
            pk += (x == 0) != (y == 0) ? 1 : 0;
            windowDiff += x != y ? 1 : 0;
            count++;
        }
        values.put("pk", count == 0 ? 0 : pk / count);
        values.put("windowdiff", count == 0 ? 0 : windowDiff / count);
        values.put("boundary_f1", f1(common, s[last], g[last]));
    }
}
