package io.github.bantin.cli.articles;

import io.github.bantin.article.SegmentedPage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The measures of one text against its gold. Each is explained in {@code bantin help evaluate articles}. */
public final class ArticleScore {
    final Map<String, Double> values = new LinkedHashMap<>();
    /** Right and all, of what is counted over all texts. */
    final Map<String, int[]> pooled = new LinkedHashMap<>();
    /** Right, said and true jumps. */
    final int[] jumps = new int[3];

    final Map<String, int[]> roles = new TreeMap<>();

    private ArticleScore(List<Atom> gold, List<Answer> said) {
        Compared compared = Compared.of(gold, said);
        Overlap.measure(compared, values);
        ReadingOrder.measure(compared, values, pooled, jumps);
        Attachment.measure(compared, pooled);
        PlainOrder.measure(compared, pooled);
        RoleMeasures.measure(compared, values, roles);
        values.put("para_f1", ParagraphMeasure.f1(compared));
        Boundaries.measure(compared, values);
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
}
