package io.github.bantin.article;

import io.github.bantin.internal.learn.NgramModel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The names of the models of the article room, and the widths that the code reads each of them with. */
final class ModelWidths {
    private static final Map<String, List<Integer>> ALL = all();

    private ModelWidths() {}

    private static Map<String, List<Integer>> all() {
        Map<String, List<Integer>> all = new LinkedHashMap<>();
        all.put("ngrams", NgramModel.WIDTHS);
        all.put("lines", List.of(LineLabels.COUNT));
        all.put("roles", List.of(FragmentRoles.COLUMNS, FragmentRoles.ROLES.size()));
        all.put("links", List.of(LinkRows.COLUMNS));
        List.of("ends", "begins").forEach(name -> all.put(name, List.of(LinkRows.NODE_COLUMNS)));
        List.of("relinks", "thirds").forEach(name -> all.put(name, List.of(RelinkRows.COLUMNS)));
        List.of("reends", "rebegins", "thirdends", "thirdbegins")
                .forEach(name -> all.put(name, List.of(RelinkRows.NODE_COLUMNS)));
        List.of("titles", "middles", "headlines", "kickers", "bylines", "captions", "jumps")
                .forEach(name -> all.put(name, List.of(Satellites.COLUMNS)));
        all.put("paragraphs", List.of(Paragraphs.COLUMNS));
        return all;
    }

    /** The names of all models. */
    static Set<String> names() {
        return ALL.keySet();
    }

    /** What a model and the code must agree in; empty for no model of this room. */
    static List<Integer> of(String name) {
        return ALL.getOrDefault(name, List.of());
    }
}
