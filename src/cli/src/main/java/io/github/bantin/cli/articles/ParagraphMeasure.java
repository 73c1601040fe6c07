package io.github.bantin.cli.articles;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How many paragraphs of leads and bodies are found whole. */
final class ParagraphMeasure {
    private ParagraphMeasure() {}

    static double f1(Compared compared) {
        Map<List<Object>, List<Integer>> are = new LinkedHashMap<>();
        Map<List<Object>, List<Integer>> have = new LinkedHashMap<>();
        compared.inGoldOrder()
                .forEach((article, list) -> list.stream()
                        .filter(i -> Compared.isText(compared.gold().get(i)))
                        .forEach(i -> are.computeIfAbsent(
                                        List.of(
                                                article,
                                                "lead"
                                                        .equals(compared.gold()
                                                                .get(i)
                                                                .role()),
                                                compared.gold().get(i).paragraph()),
                                        key -> new ArrayList<>())
                                .add(i)));
        compared.inSaidOrder()
                .forEach((article, list) -> list.stream()
                        .filter(i -> "body".equals(compared.said().get(i).role())
                                || "lead".equals(compared.said().get(i).role()))
                        .forEach(i -> have.computeIfAbsent(
                                        List.of(article, compared.said().get(i).paragraph()), key -> new ArrayList<>())
                                .add(i)));
        Set<List<Integer>> truth = new HashSet<>(are.values());
        Set<List<Integer>> found = new HashSet<>(have.values());
        double common = truth.stream().filter(found::contains).count();
        return F1.of(common, found.size(), truth.size());
    }
}
