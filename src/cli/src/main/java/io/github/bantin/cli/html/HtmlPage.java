package io.github.bantin.cli.html;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import com.samskivert.mustache.Template;
import io.github.bantin.cli.output.AnnotatedDocument;
import io.github.bantin.cli.output.AnnotationWriter;
import io.github.bantin.cli.output.Utf8;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;

/**
 * A writer of one HTML page for all documents of a run, with styles and script inside: articles in reading order,
 * mentions marked by kind.
 *
 * <p>Documents are written one after the other, so the page may be far longer than memory.
 */
public final class HtmlPage implements AnnotationWriter {
    private final Writer out;
    private final String version;
    private final Template document = template("document.mustache");
    private int documents;

    /**
     * Makes a writer.
     *
     * @param bytes where the page goes, in UTF-8; stays open
     * @param version the version of Bantin that annotates
     */
    public HtmlPage(OutputStream bytes, String version) {
        this.out = Utf8.writer(bytes);
        this.version = version;
    }

    @Override
    public void write(AnnotatedDocument annotated) throws IOException {
        DocumentView view = DocumentView.of(documents + 1, annotated);
        if (documents == 0) {
            writeHead(view.id() + " · Bantin");
        }
        documents++;
        fill(document, view);
        out.flush();
    }

    @Override
    public void finish() throws IOException {
        if (documents == 0) {
            writeHead("Bantin");
        }
        fill(template("foot.mustache"), Map.of("version", version));
        out.flush();
    }

    private void writeHead(String title) throws IOException {
        fill(template("head.mustache"), Map.of("title", title, "version", version));
    }

    private void fill(Template template, Object values) throws IOException {
        try {
            template.execute(values, out);
        } catch (MustacheException e) {
            if (e.getCause() instanceof IOException cause) {
                throw cause;
            }
            throw e;
        }
    }

    private static Template template(String name) {
        return Mustache.compiler()
                .withLoader(partial -> open(partial + ".mustache"))
                .compile(source(name));
    }

    private static String source(String name) {
        try (Reader reader = open(name);
                StringWriter source = new StringWriter()) {
            reader.transferTo(source);
            return source.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Reader open(String name) {
        InputStream resource = Objects.requireNonNull(HtmlPage.class.getResourceAsStream(name), name);
        return new InputStreamReader(resource, StandardCharsets.UTF_8);
    }
}
