package io.github.bantin.article;

import io.github.bantin.internal.learn.Forest;
import io.github.bantin.internal.learn.LinearChain;
import io.github.bantin.internal.learn.ModelBody;
import io.github.bantin.internal.learn.NgramModel;
import io.github.bantin.internal.learn.StoredModel;
import io.github.bantin.text.ModelFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * The models that decide on a page.
 *
 * @param junction how words follow each other
 * @param lines the roles of lines
 * @param roles the roles of fragments
 * @param links which fragment follows which
 * @param ends whether anything follows a fragment
 * @param begins whether anything stands before a fragment
 * @param titles which headline belongs to which chain, on a first look
 * @param relinks which fragment follows which, when chains and headlines are known
 * @param reends the same of what ends an article
 * @param rebegins the same of what begins one
 * @param middles which headline belongs to which chain, on a second look
 * @param thirds which fragment follows which, on a third look
 * @param thirdEnds the same of what ends an article
 * @param thirdBegins the same of what begins one
 * @param headlines which headline belongs to which text
 * @param kickers the same of kickers
 * @param bylines the same of bylines
 * @param captions the same of captions
 * @param jumps the same of jump lines
 * @param paragraphs where paragraphs end
 */
record ArticleModels(
        Junction junction,
        LinearChain lines,
        FragmentRoles roles,
        Forest links,
        Forest ends,
        Forest begins,
        Forest titles,
        Forest relinks,
        Forest reends,
        Forest rebegins,
        Forest middles,
        Forest thirds,
        Forest thirdEnds,
        Forest thirdBegins,
        Forest headlines,
        Forest kickers,
        Forest bylines,
        Forest captions,
        Forest jumps,
        Forest paragraphs) {

    /** What they are called as long as the stream does not say which one it holds. */
    private static final String ROOM = "articles";

    private interface Reader<T> {
        T read(ModelBody in) throws ModelFormatException;
    }

    /** The models that come with the library. */
    static ArticleModels standard() {
        try {
            Map<String, StoredModel> stored = new HashMap<>();
            for (String name : ModelWidths.names()) {
                try (InputStream in = ArticleModels.class.getResourceAsStream(name + ".model")) {
                    if (in == null) {
                        throw new IllegalStateException(name + ".model is missing from the library");
                    }
                    stored.put(name, StoredModel.read(in, name));
                }
            }
            return of(stored);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads all models from one stream, to its end; they stand one behind the other in any order. */
    static ArticleModels read(InputStream stream) throws IOException {
        Map<String, StoredModel> stored = new HashMap<>();
        for (StoredModel model; (model = StoredModel.next(stream, ROOM)) != null; ) {
            if (!ModelWidths.names().contains(model.name())) {
                throw new ModelFormatException(model.name(), "it is none of the models of articles");
            }
            if (stored.put(model.name(), model) != null) {
                throw new ModelFormatException(model.name(), "the stream holds it twice");
            }
        }
        for (String name : ModelWidths.names()) {
            if (!stored.containsKey(name)) {
                throw new ModelFormatException(name, "it is missing from the stream");
            }
        }
        return of(stored);
    }

    private static ArticleModels of(Map<String, StoredModel> stored) throws ModelFormatException {
        return new ArticleModels(
                new Junction(read(stored, "ngrams", NgramModel::read)),
                read(stored, "lines", in -> LinearChain.read(in, LineLabels.COUNT)),
                read(stored, "roles", FragmentRoles::read),
                forest(stored, "links"),
                forest(stored, "ends"),
                forest(stored, "begins"),
                forest(stored, "titles"),
                forest(stored, "relinks"),
                forest(stored, "reends"),
                forest(stored, "rebegins"),
                forest(stored, "middles"),
                forest(stored, "thirds"),
                forest(stored, "thirdends"),
                forest(stored, "thirdbegins"),
                forest(stored, "headlines"),
                forest(stored, "kickers"),
                forest(stored, "bylines"),
                forest(stored, "captions"),
                forest(stored, "jumps"),
                forest(stored, "paragraphs"));
    }

    private static Forest forest(Map<String, StoredModel> stored, String name) throws ModelFormatException {
        return read(stored, name, in -> Forest.read(in, ModelWidths.of(name).get(0)));
    }

    private static <T> T read(Map<String, StoredModel> stored, String name, Reader<T> reader)
            throws ModelFormatException {
        ModelBody in = Objects.requireNonNull(stored.get(name), name).body(ModelWidths.of(name));
        T model = reader.read(in);
        in.end();
        return model;
    }

    /** What is known of each line of a page. */
    float[] readLines(Page page) {
        return lines.probabilities(LineFeatures.of(page, junction, lines.bits()));
    }
}
