package io.github.bantin;

import io.github.bantin.article.Article;
import io.github.bantin.article.ArticlePart;
import io.github.bantin.article.LineEvidence;
import io.github.bantin.article.SegmentedPage;
import io.github.bantin.extract.Mention;
import io.github.bantin.outline.LegalOutline;
import io.github.bantin.text.AlignedText;
import io.github.bantin.text.Excerpt;
import io.github.bantin.text.LineIndex;
import io.github.bantin.text.Span;
import io.github.bantin.token.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A bulletin that was read: its articles in reading order, sentences, tokens, mentions and legal structure.
 *
 * <p>All offsets are UTF-16 code units of {@link #source()}, the text that was passed, however far it was normalized,
 * joined or reordered to be read. Each result is computed when it is first asked for, once; bulletins are immutable and
 * safe for use by any number of threads.
 *
 * <pre>{@code
 * Bulletin bulletin = Bantin.read("Chỉ thị số 19-CT/\nTW, ngày 18/11/2022");
 * bulletin.mentions().forEach(System.out::println);
 * }</pre>
 */
public final class Bulletin {
    private final String source;
    private final List<LineEvidence> evidence;
    private final BulletinReader reader;

    private final Lazy<AlignedText> normalized = new Lazy<>(this::normalize);
    private final Lazy<SegmentedPage> page = new Lazy<>(this::segment);
    private final Lazy<List<AlignedText>> passages = new Lazy<>(this::cutPassages);
    private final Lazy<List<Mention>> mentions = new Lazy<>(this::findMentions);
    private final Lazy<List<Excerpt>> sentences = new Lazy<>(this::findSentences);
    private final Lazy<List<Token>> tokens = new Lazy<>(this::findTokens);
    private final Lazy<LegalOutline> outline = new Lazy<>(this::findOutline);
    private final Lazy<PartOwners> owners = new Lazy<>(() -> new PartOwners(articles()));

    Bulletin(String source, List<LineEvidence> evidence, BulletinReader reader) {
        this.source = source;
        this.evidence = evidence;
        this.reader = reader;
    }

    /**
     * Returns the text that was passed.
     *
     * @return the text that all offsets are of
     */
    public String source() {
        return source;
    }

    /**
     * Returns the articles.
     *
     * @return the articles, each with its parts in reading order
     */
    public List<Article> articles() {
        return page.get().articles();
    }

    /**
     * Returns what belongs to no article: headers, footers, rubrics and noise.
     *
     * @return the loose parts in the order of the text
     */
    public List<ArticlePart> loose() {
        return page.get().loose();
    }

    /**
     * Returns the mentions, those torn between two columns too.
     *
     * <p>They are looked for in the articles in reading order, in loose parts and in the text as it stands; where a join
     * of the page was missed or wrong, what stands in the text decides.
     *
     * @return the mentions by place, none inside another
     */
    public List<Mention> mentions() {
        return mentions.get();
    }

    /**
     * Returns the sentences of articles and loose parts.
     *
     * @return the sentences by place; every non-blank character stands in one
     */
    public List<Excerpt> sentences() {
        return sentences.get();
    }

    /**
     * Returns the tokens of articles and loose parts, syllables joined where they are one word.
     *
     * @return the tokens by place; every non-blank character that is not invisible stands in one
     */
    public List<Token> tokens() {
        return tokens.get();
    }

    /**
     * Returns the structure of the source as an official document, section by section as the text stands.
     *
     * <p>A directive that is torn over the columns of a page has its sections in order in its article:
     * {@code LegalOutline.parse(article.text())}, whose offsets lead back through {@code article.text().toSource(span)}.
     *
     * @return the outline, without sections where the source has none
     */
    public LegalOutline outline() {
        return outline.get();
    }

    /**
     * Returns the article that holds the character at an offset.
     *
     * @param offset an offset into {@link #source()}
     * @return the article; empty where there is none, between parts and in loose parts
     */
    public Optional<Article> articleAt(int offset) {
        return owners.get().at(offset);
    }

    /** Returns how many articles, mentions and characters there are. */
    @Override
    public String toString() {
        return "Bulletin of " + articles().size() + " articles, " + mentions().size() + " mentions, " + source.length()
                + " characters";
    }

    private LegalOutline findOutline() {
        return LegalOutline.parse(source);
    }

    private AlignedText normalize() {
        return reader.normalizer().normalizeAligned(source);
    }

    private SegmentedPage segment() {
        AlignedText text = normalized.get();
        SegmentedPage segmented =
                reader.articles().segment(text, evidenceIn(text)).in(text);
        return text.isIdentity() ? segmented : UnreadText.addTo(segmented, source);
    }

    /** What is known of the lines of the source, with their places in the normalized text. */
    private List<LineEvidence> evidenceIn(AlignedText text) {
        if (text.isIdentity()) {
            return evidence;
        }
        List<LineEvidence> mapped = new ArrayList<>();
        for (LineEvidence one : evidence) {
            int begin = one.line().begin();
            int end = Math.min(source.length(), Math.max(begin + 1, one.line().end()));
            List<Span> places = begin < end ? text.fromSource(new Span(begin, end)) : List.of();
            if (!places.isEmpty()) {
                mapped.add(one.at(new Span(
                        places.get(0).begin(), places.get(places.size() - 1).end())));
            }
        }
        return mapped;
    }

    /** The parts of articles and the loose parts, each as a text in reading order over the source. */
    private List<AlignedText> cutPassages() {
        List<AlignedText> cut = new ArrayList<>();
        for (Article article : articles()) {
            LineIndex lines = LineIndex.of(article.text());
            for (int i = 0; i < lines.count(); i++) {
                AlignedText line = AlignedText.of(article.text().text())
                        .keep(lines.span(i))
                        .build();
                cut.add(article.text().then(line));
            }
        }
        AlignedText text = normalized.get();
        for (ArticlePart part : loose()) {
            AlignedText.Builder piece = AlignedText.of(text.text());
            for (Span span : part.excerpt().spans()) {
                text.fromSource(span).forEach(piece::keep);
            }
            cut.add(text.then(piece.build()));
        }
        return List.copyOf(cut);
    }

    private List<Mention> findMentions() {
        List<Mention> inOrder = new ArrayList<>();
        for (AlignedText passage : passages.get()) {
            reader.mentions().extract(passage).forEach(mention -> inOrder.add(mention.in(passage)));
        }
        AlignedText text = normalized.get();
        List<Mention> asItStands = new ArrayList<>();
        reader.mentions().extract(text).forEach(mention -> asItStands.add(mention.in(text)));
        return MentionMerge.merge(asItStands, inOrder);
    }

    private List<Excerpt> findSentences() {
        List<Excerpt> found = new ArrayList<>();
        for (AlignedText passage : passages.get()) {
            reader.sentences().segment(passage).forEach(sentence -> found.add(sentence.in(passage)));
        }
        return Overlaps.joined(found, source, sentence -> sentence, (sentence, joined) -> joined);
    }

    private List<Token> findTokens() {
        List<Token> found = new ArrayList<>();
        for (AlignedText passage : passages.get()) {
            reader.words()
                    .segment(passage)
                    .forEach(token -> found.add(new Token(token.excerpt().in(passage), token.kind())));
        }
        return Overlaps.joined(found, source, Token::excerpt, (token, joined) -> new Token(joined, token.kind()));
    }
}
