package io.github.bantin.cli;

import io.github.bantin.Bantin;
import io.github.bantin.cli.html.HtmlPage;
import io.github.bantin.cli.output.AnnotationWriter;
import io.github.bantin.cli.output.ConlluWriter;
import io.github.bantin.cli.output.CsvRows;
import io.github.bantin.cli.output.JsonLinesWriter;
import io.github.bantin.cli.output.Layer;
import io.github.bantin.cli.text.TextView;
import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumSet;
import java.util.Set;
import picocli.CommandLine.Help.Ansi;

/** A form that annotated documents go out in, with the layers that it can show. */
enum OutputFormat {
    /** Articles and tables for people. */
    TEXT(EnumSet.allOf(Layer.class), TextView.SHOWN_BY_DEFAULT) {
        @Override
        AnnotationWriter writer(OutputStream out, Ansi ansi) {
            return new TextView(out, ansi);
        }
    },
    /** One JSON object per document. */
    JSONL(EnumSet.allOf(Layer.class), EnumSet.allOf(Layer.class)) {
        @Override
        AnnotationWriter writer(OutputStream out, Ansi ansi) throws IOException {
            return new JsonLinesWriter(out, Bantin.version());
        }
    },
    /** One row per mention. */
    CSV(EnumSet.of(Layer.MENTIONS), EnumSet.of(Layer.MENTIONS)) {
        @Override
        AnnotationWriter writer(OutputStream out, Ansi ansi) {
            return new CsvRows(out);
        }
    },
    /** One page for a browser. */
    HTML(EnumSet.of(Layer.ARTICLES, Layer.MENTIONS), EnumSet.of(Layer.ARTICLES, Layer.MENTIONS)) {
        @Override
        AnnotationWriter writer(OutputStream out, Ansi ansi) {
            return new HtmlPage(out, Bantin.version());
        }
    },
    /** Sentences and their words, a row for each word. */
    CONLLU(EnumSet.of(Layer.SENTENCES, Layer.TOKENS), EnumSet.of(Layer.SENTENCES, Layer.TOKENS)) {
        @Override
        AnnotationWriter writer(OutputStream out, Ansi ansi) {
            return new ConlluWriter(out);
        }
    };

    @SuppressWarnings("ImmutableEnumChecker") // a copy that nobody can change
    private final Set<Layer> possible;

    @SuppressWarnings("ImmutableEnumChecker") // a copy that nobody can change
    private final Set<Layer> usual;

    OutputFormat(Set<Layer> possible, Set<Layer> usual) {
        this.possible = Set.copyOf(possible);
        this.usual = Set.copyOf(usual);
    }

    abstract AnnotationWriter writer(OutputStream out, Ansi ansi) throws IOException;

    /** The layers that this format can show. */
    Set<Layer> possible() {
        return possible;
    }

    /** The layers that this format shows where the user names none. */
    Set<Layer> usual() {
        return usual;
    }
}
