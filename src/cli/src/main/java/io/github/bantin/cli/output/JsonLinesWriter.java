package io.github.bantin.cli.output;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.bantin.article.Article;
import io.github.bantin.article.ArticlePart;
import io.github.bantin.article.Join;
import io.github.bantin.extract.DocumentNumberMention;
import io.github.bantin.extract.LegalReferenceMention;
import io.github.bantin.extract.Mention;
import io.github.bantin.extract.Modifier;
import io.github.bantin.extract.NumericMention;
import io.github.bantin.extract.NumericValue;
import io.github.bantin.extract.TemporalMention;
import io.github.bantin.text.Excerpt;
import io.github.bantin.text.Span;
import io.github.bantin.token.Token;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

/**
 * A writer of JSON Lines: one object per document, in the form that {@code annotate.schema.json} says.
 *
 * <p>Offsets are UTF-16 code units. Each line is passed on as soon as it is complete.
 */
public final class JsonLinesWriter implements AnnotationWriter {
    private final JsonGenerator json;
    private final JsonOutline outline;
    private final OutputStream out;
    private final String version;

    /**
     * Makes a writer.
     *
     * @param out where the lines go; stays open
     * @param version the version of Bantin that annotates
     * @throws IOException if the output fails
     */
    public JsonLinesWriter(OutputStream out, String version) throws IOException {
        this.out = out;
        this.version = version;
        this.json = JsonLines.over(out);
        this.outline = new JsonOutline(json);
    }

    @Override
    public void write(AnnotatedDocument document) throws IOException {
        writeHead(document);
        if (document.has(Layer.ARTICLES)) {
            writeArticles(document.articles());
            json.writeArrayFieldStart("loose");
            writeParts(document.loose());
            json.writeEndArray();
        }
        if (document.has(Layer.SENTENCES)) {
            writeSentences(document);
        }
        if (document.has(Layer.TOKENS)) {
            writeTokens(document);
        }
        if (document.has(Layer.MENTIONS)) {
            writeMentions(document);
        }
        if (document.has(Layer.OUTLINE)) {
            outline.write(document.outline());
        }
        JsonLines.end(json);
    }

    @Override
    public void finish() throws IOException {
        json.close();
        out.flush();
    }

    private void writeHead(AnnotatedDocument document) throws IOException {
        JsonLines.begin(json, document.document().id());
        json.writeStringField("offsetUnit", "utf16");
        json.writeStringField("version", version);
        json.writeNumberField("length", document.document().text().length());
        if (document.document().byteOrderMark()) {
            json.writeBooleanField("byteOrderMark", true);
        }
    }

    private void writeArticles(List<Article> articles) throws IOException {
        json.writeArrayFieldStart("articles");
        for (int i = 0; i < articles.size(); i++) {
            Article article = articles.get(i);
            json.writeStartObject();
            json.writeStringField("id", ArticlePlaces.id(i));
            json.writeStringField("title", article.title().orElse(null));
            json.writeArrayFieldStart("parts");
            writeParts(article.parts());
            json.writeEndArray();
            json.writeStringField("text", article.text().text());
            json.writeArrayFieldStart("joins");
            for (Join join : article.joins()) {
                writeJoin(join);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeParts(List<ArticlePart> parts) throws IOException {
        for (ArticlePart part : parts) {
            json.writeStartObject();
            json.writeStringField("role", part.role().name());
            json.writeFieldName("spans");
            writeSpans(part.excerpt().spans());
            json.writeEndObject();
        }
    }

    private void writeJoin(Join join) throws IOException {
        json.writeStartObject();
        json.writeFieldName("from");
        writeSpan(join.from());
        json.writeFieldName("to");
        writeSpan(join.to());
        json.writeStringField("reason", join.reason().name());
        json.writeNumberField("confidence", Math.round(join.confidence() * 1000) / 1000.0);
        json.writeEndObject();
    }

    private void writeSentences(AnnotatedDocument document) throws IOException {
        json.writeArrayFieldStart("sentences");
        for (Excerpt sentence : document.sentences()) {
            json.writeStartObject();
            writePlace(sentence);
            writeArticle(sentence, document);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeTokens(AnnotatedDocument document) throws IOException {
        json.writeArrayFieldStart("tokens");
        for (Token token : document.tokens()) {
            json.writeStartObject();
            writePlace(token.excerpt());
            json.writeStringField("kind", token.kind().name());
            writeArticle(token.excerpt(), document);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeMentions(AnnotatedDocument document) throws IOException {
        json.writeArrayFieldStart("mentions");
        for (Mention mention : document.mentions()) {
            json.writeStartObject();
            json.writeStringField("kind", mention.kind().name());
            writePlace(mention.excerpt());
            writeWiderOrNarrower("full", mention.fullSpan(), mention.span());
            if (mention instanceof TemporalMention temporal) {
                writeWiderOrNarrower("core", temporal.coreSpan(), mention.span());
            }
            json.writeStringField("text", mention.text());
            writeReading(mention);
            json.writeStringField("confidence", mention.confidence().name());
            writeArticle(mention.excerpt(), document);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeReading(Mention mention) throws IOException {
        if (mention instanceof DocumentNumberMention number) {
            json.writeStringField("normalized", number.normalized());
            json.writeFieldName("value");
            JsonValues.write(json, number.value());
            if (number.date().isPresent()) {
                json.writeStringField("date", number.date().get().toString());
            }
        } else if (mention instanceof LegalReferenceMention reference) {
            writeReference(reference);
        } else if (mention instanceof TemporalMention temporal) {
            json.writeFieldName("value");
            JsonValues.write(json, temporal.value());
            writeModifier(temporal.modifier());
        } else if (mention instanceof NumericMention number) {
            writeNumber(number);
        }
    }

    private void writeReference(LegalReferenceMention reference) throws IOException {
        json.writeStringField("normalized", reference.normalized());
        json.writeFieldName("value");
        JsonValues.write(json, reference.value());
        if (reference.target().isPresent()) {
            Span target = reference.target().get().span();
            json.writeNumberField("targetBegin", target.begin());
            json.writeNumberField("targetEnd", target.end());
        }
    }

    private void writeNumber(NumericMention number) throws IOException {
        json.writeFieldName("value");
        JsonValues.write(json, number.value());
        if (number.unit().isPresent()) {
            json.writeStringField("unit", number.unit().get());
        }
        if (number.currency().isPresent()) {
            json.writeStringField("currency", number.currency().get().getCurrencyCode());
        }
        if (number.per().isPresent()) {
            json.writeStringField("per", number.per().get());
        }
        writeModifier(number.modifier());
        Optional<NumericValue> alternative = number.alternative();
        if (alternative.isPresent()) {
            json.writeFieldName("alternative");
            JsonValues.write(json, alternative.get());
        }
    }

    private void writeModifier(Optional<Modifier> modifier) throws IOException {
        if (modifier.isPresent()) {
            json.writeStringField("modifier", modifier.get().name());
        }
    }

    private void writeArticle(Excerpt excerpt, AnnotatedDocument document) throws IOException {
        Optional<String> article = document.places().idOf(excerpt);
        if (article.isPresent()) {
            json.writeStringField("article", article.get());
        }
    }

    private void writePlace(Excerpt excerpt) throws IOException {
        Span span = excerpt.span();
        json.writeNumberField("begin", span.begin());
        json.writeNumberField("end", span.end());
        if (excerpt.isTorn()) {
            json.writeFieldName("spans");
            writeSpans(excerpt.spans());
        }
    }

    private void writeWiderOrNarrower(String name, Span span, Span plain) throws IOException {
        if (!span.equals(plain)) {
            json.writeNumberField(name + "Begin", span.begin());
            json.writeNumberField(name + "End", span.end());
        }
    }

    private void writeSpans(List<Span> spans) throws IOException {
        json.writeStartArray();
        for (Span span : spans) {
            writeSpan(span);
        }
        json.writeEndArray();
    }

    private void writeSpan(Span span) throws IOException {
        json.writeStartArray();
        json.writeNumber(span.begin());
        json.writeNumber(span.end());
        json.writeEndArray();
    }
}
