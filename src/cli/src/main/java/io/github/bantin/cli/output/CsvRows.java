package io.github.bantin.cli.output;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.github.bantin.extract.Mention;
import io.github.bantin.extract.Modifier;
import io.github.bantin.extract.NumericMention;
import io.github.bantin.extract.TemporalMention;
import io.github.bantin.text.Excerpt;
import io.github.bantin.text.Span;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A writer of CSV after RFC 4180 with a head line: one row per mention.
 *
 * <p>Offsets are UTF-16 code units. The value is the normalized form: the document number, ISO 8601, plain digits,
 * {@code low/high} for a range. The spans of a torn mention stand in the last column as {@code 10-14;52-55}.
 */
public final class CsvRows implements AnnotationWriter {
    private final CsvWriter csv;

    /**
     * Makes a writer and writes the head line.
     *
     * @param bytes where the rows go; stays open
     */
    public CsvRows(OutputStream bytes) {
        this.csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(Utf8.writer(bytes));
        csv.writeRecord(
                "id",
                "kind",
                "begin",
                "end",
                "text",
                "value",
                "unit",
                "currency",
                "per",
                "modifier",
                "confidence",
                "article",
                "spans");
    }

    @Override
    public void write(AnnotatedDocument document) throws IOException {
        try {
            writeRows(document);
            csv.flush();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    @Override
    public void finish() throws IOException {
        csv.flush();
    }

    private void writeRows(AnnotatedDocument document) {
        String id = document.document().id().text();
        for (Mention mention : document.mentions()) {
            csv.writeRecord(
                    id,
                    mention.kind().name(),
                    Integer.toString(mention.span().begin()),
                    Integer.toString(mention.span().end()),
                    mention.text(),
                    mention.normalized(),
                    number(mention).flatMap(NumericMention::unit).orElse(""),
                    number(mention)
                            .flatMap(NumericMention::currency)
                            .map(currency -> currency.getCurrencyCode())
                            .orElse(""),
                    number(mention).flatMap(NumericMention::per).orElse(""),
                    modifier(mention).map(Enum::name).orElse(""),
                    mention.confidence().name(),
                    document.places().idOf(mention.excerpt()).orElse(""),
                    spans(mention.excerpt()));
        }
    }

    private static Optional<NumericMention> number(Mention mention) {
        return mention instanceof NumericMention number ? Optional.of(number) : Optional.empty();
    }

    private static Optional<Modifier> modifier(Mention mention) {
        return mention instanceof TemporalMention temporal
                ? temporal.modifier()
                : number(mention).flatMap(NumericMention::modifier);
    }

    private static String spans(Excerpt excerpt) {
        return excerpt.isTorn() ? excerpt.spans().stream().map(CsvRows::pair).collect(Collectors.joining(";")) : "";
    }

    private static String pair(Span span) {
        return span.begin() + "-" + span.end();
    }
}
