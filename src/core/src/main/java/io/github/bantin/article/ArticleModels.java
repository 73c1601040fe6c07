package io.github.bantin.article;

import io.github.bantin.internal.learn.Forest;
import io.github.bantin.internal.learn.LinearChain;
import io.github.bantin.internal.learn.NgramModel;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

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

    /** Opens the file of a model. */
    interface Source {
        InputStream open(String name) throws IOException;
    }

    private interface Reader<T> {
        T read(InputStream in) throws IOException;
    }

    /** The models that come with the library. */
    static ArticleModels standard() {
        try {
            return read(name -> {
                InputStream in = ArticleModels.class.getResourceAsStream(name);
                if (in == null) {
                    throw new IOException("missing resource " + name);
                }
                return in;
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ArticleModels read(Source source) throws IOException {
        return new ArticleModels(
                new Junction(read(source, "ngrams", NgramModel::read)),
                read(source, "lines", LinearChain::read),
                read(source, "roles", FragmentRoles::read),
                read(source, "links", Forest::read),
                read(source, "ends", Forest::read),
                read(source, "begins", Forest::read),
                read(source, "titles", Forest::read),
                read(source, "relinks", Forest::read),
                read(source, "reends", Forest::read),
                read(source, "rebegins", Forest::read),
                read(source, "middles", Forest::read),
                read(source, "thirds", Forest::read),
                read(source, "thirdends", Forest::read),
                read(source, "thirdbegins", Forest::read),
                read(source, "headlines", Forest::read),
                read(source, "kickers", Forest::read),
                read(source, "bylines", Forest::read),
                read(source, "captions", Forest::read),
                read(source, "jumps", Forest::read),
                read(source, "paragraphs", Forest::read));
    }

    private static <T> T read(Source source, String name, Reader<T> reader) throws IOException {
        try (InputStream in = new BufferedInputStream(source.open(name + ".model"), 1 << 16)) {
            return reader.read(in);
        }
    }

    /** What is known of each line of a page. */
    float[] readLines(Page page) {
        return lines.probabilities(LineFeatures.of(page, junction, lines.bits()));
    }
}
