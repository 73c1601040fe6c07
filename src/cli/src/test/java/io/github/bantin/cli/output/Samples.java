package io.github.bantin.cli.output;

import io.github.bantin.article.Article;
import io.github.bantin.article.ArticlePart;
import io.github.bantin.article.Join;
import io.github.bantin.article.PartRole;
import io.github.bantin.cli.input.Document;
import io.github.bantin.cli.input.DocumentId;
import io.github.bantin.extract.Confidence;
import io.github.bantin.extract.DocumentNumber;
import io.github.bantin.extract.DocumentNumberMention;
import io.github.bantin.extract.DocumentType;
import io.github.bantin.extract.Mention;
import io.github.bantin.extract.MentionKind;
import io.github.bantin.extract.Modifier;
import io.github.bantin.extract.NumberingSystem;
import io.github.bantin.extract.NumericMention;
import io.github.bantin.extract.NumericValue;
import io.github.bantin.extract.TemporalMention;
import io.github.bantin.extract.TemporalValue;
import io.github.bantin.outline.LegalOutline;
import io.github.bantin.text.AlignedText;
import io.github.bantin.text.Excerpt;
import io.github.bantin.text.Span;
import io.github.bantin.token.Token;
import io.github.bantin.token.TokenKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Annotated documents put together by hand, so that the tests of the writers know every offset. */
public final class Samples {
    /** A body torn into two columns around the headline of its article, and a footer. */
    public static final String TORN = "theo Chỉ thị số 19-\nĐầu đề\nCT/TW, ngày 2/12/2022\nTrang 1";

    private Samples() {}

    public static AnnotatedDocument torn() {
        Excerpt headline = Excerpt.of(TORN, new Span(20, 26));
        Excerpt body = Excerpt.of(TORN, List.of(new Span(0, 19), new Span(27, 48)));
        Article article = new Article(
                List.of(new ArticlePart(PartRole.HEADLINE, headline), new ArticlePart(PartRole.BODY, body)),
                AlignedText.of(TORN)
                        .keep(new Span(20, 26))
                        .insert("\n")
                        .keep(new Span(0, 19))
                        .keep(new Span(27, 48))
                        .build(),
                List.of(new Join(new Span(0, 19), new Span(27, 48), Join.Reason.TORN_SENTENCE, 0.875)));
        Excerpt number = Excerpt.of(TORN, List.of(new Span(16, 19), new Span(27, 32)));
        List<Mention> mentions = List.of(
                new DocumentNumberMention(number, new Span(5, 32), "19-CT/TW", directive(), Confidence.LIKELY),
                new TemporalMention(
                        MentionKind.DATE,
                        Excerpt.of(TORN, new Span(34, 48)),
                        new Span(39, 48),
                        new TemporalValue.CalendarDay(LocalDate.of(2022, 12, 2)),
                        Optional.of(Modifier.START),
                        Confidence.CERTAIN),
                number(MentionKind.NUMBER, TORN, new Span(55, 56), "1"));
        return new AnnotatedDocument(
                new Document(DocumentId.of("torn, \"page\""), TORN, false),
                EnumSet.allOf(Layer.class),
                List.of(article),
                List.of(new ArticlePart(PartRole.FOOTER, Excerpt.of(TORN, new Span(49, 56)))),
                List.of(body),
                List.of(new Token(number, TokenKind.DOCUMENT_NUMBER)),
                mentions,
                LegalOutline.parse(TORN).stream().toList(),
                new ArticlePlaces(List.of(article)));
    }

    /** A document of one paragraph with the given mentions. */
    public static AnnotatedDocument of(String text, Mention... mentions) {
        Article article = new Article(
                List.of(new ArticlePart(PartRole.BODY, Excerpt.of(text, new Span(0, text.length())))),
                AlignedText.identity(text),
                List.of());
        return of(text, List.of(article), mentions);
    }

    /** A document of the given articles and mentions. */
    public static AnnotatedDocument of(String text, List<Article> articles, Mention... mentions) {
        return new AnnotatedDocument(
                new Document(DocumentId.of("-"), text, false),
                EnumSet.allOf(Layer.class),
                articles,
                List.of(),
                List.of(),
                List.of(),
                List.of(mentions),
                LegalOutline.parse(text).stream().toList(),
                new ArticlePlaces(articles));
    }

    public static NumericMention number(MentionKind kind, String text, Span span, String value) {
        return new NumericMention(
                kind,
                Excerpt.of(text, span),
                new NumericValue.Single(new BigDecimal(value)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Confidence.CERTAIN,
                Optional.empty());
    }

    public static NumericMention moneyRange(String text) {
        return new NumericMention(
                MentionKind.MONEY_RANGE,
                Excerpt.of(text, new Span(0, text.length())),
                new NumericValue.Range(new BigDecimal("3E+6"), new BigDecimal("5.50")),
                Optional.of("người"),
                Optional.of(Currency.getInstance("VND")),
                Optional.empty(),
                Optional.of(Modifier.MORE_THAN),
                Confidence.AMBIGUOUS,
                Optional.of(new NumericValue.Range(new BigDecimal("3"), new BigDecimal("5"))));
    }

    public static DocumentNumber directive() {
        return new DocumentNumber(
                Optional.of(DocumentType.CHI_THI),
                OptionalInt.of(19),
                "",
                OptionalInt.empty(),
                "CT",
                List.of("TW"),
                OptionalInt.empty(),
                NumberingSystem.PARTY);
    }
}
