package io.github.bantin.article;

import io.github.bantin.text.Excerpt;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * Takes the flat text of a bulletin page apart and puts its articles together in reading order.
 *
 * <p>The text layer of a page is a bag of fragments: a second column stands behind another article's headline, headlines
 * stand behind their texts. A trained line model tells the roles of lines and cuts them into fragments; a link model
 * judges which fragment of running text may follow which, and those links are made that together gain most; titles,
 * bylines and captions are then given to the texts that take up their words. Text that is in order already comes out as
 * it went in, by the same decisions.
 *
 * <p>Form feeds part pages. Each is read alone, unless a sentence is torn between it and its neighbour or a line says on which
 * page an article goes on ("Xem tiếp trang 5", "Tiếp theo trang 1"): by the number that pages print at their begin or end,
 * else by their order. A number that no page has is not looked for. Offsets are UTF-16 code units of the text that is passed.
 * Takes time linear in the number of pages and never throws on what the text holds. Instances are immutable and safe for
 * use by any number of threads.
 *
 * <pre>{@code
 * SegmentedPage page = ArticleSegmenter.standard().segment(text);
 * page.articles().forEach(article -> System.out.println(article.title().orElse("-")));
 * }</pre>
 */
public final class ArticleSegmenter {
    /** Holds the models back until they are needed. */
    private static final class Standard {
        static final ArticleSegmenter INSTANCE = new ArticleSegmenter(ArticleModels.standard(), 0);
    }

    /** The choices among fragments grow with the square of their number; above it they are read as they stand. */
    private static final int MOST_FRAGMENTS = 300;

    private final ArticleModels models;
    private final double least;

    ArticleSegmenter(ArticleModels models, double least) {
        this.models = models;
        this.least = least;
    }

    /**
     * Returns the segmenter.
     *
     * @return the shared instance
     */
    public static ArticleSegmenter standard() {
        return Standard.INSTANCE;
    }

    /**
     * Reads a segmenter from models of its own.
     *
     * <pre>{@code
     * try (InputStream models = Files.newInputStream(Path.of("articles.model"))) {
     *     ArticleSegmenter own = ArticleSegmenter.load(models);
     * }
     * }</pre>
     *
     * @param models all models that the trainer writes, one behind the other in any order, as {@code cat *.model} gives them;
     *     read to its end, and stays open
     * @return a new segmenter, safe for use by any number of threads as {@link #standard()} is. Which syllables are one word
     *     it asks the lexicon of {@link io.github.bantin.token.LinearWordSegmenter#standard()}, whatever models are loaded
     * @throws io.github.bantin.text.ModelFormatException if a model is missing, damaged or made for another version
     * @throws IOException if reading fails
     */
    public static ArticleSegmenter load(InputStream models) throws IOException {
        return new ArticleSegmenter(ArticleModels.read(Objects.requireNonNull(models, "models")), 0);
    }

    /**
     * Returns a segmenter that makes no join of less confidence: the article is left in two, and a headline that stands apart
     * from its text becomes an article of its own. 0 makes all joins that {@link #standard()} makes, each because together
     * they are the likeliest; 1 makes none but those beyond all doubt, so that only what stands together is put together.
     * What stands next in the text is no join and is not asked.
     *
     * @param confidence from 0 to 1, compared with {@link Join#confidence()}
     * @return the segmenter
     * @throws IllegalArgumentException if the confidence is not a number from 0 to 1
     */
    public ArticleSegmenter withLeastConfidence(double confidence) {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence is " + confidence);
        }
        return new ArticleSegmenter(models, confidence);
    }

    /**
     * Takes a page apart.
     *
     * @param text any text
     * @return its articles and loose parts; every non-blank character stands in exactly one part
     */
    public SegmentedPage segment(CharSequence text) {
        return segment(text, List.of());
    }

    /**
     * Takes a page apart whose layout is known.
     *
     * @param text any text
     * @param evidence what the layout knows of its lines, in any order; lines may be missing
     * @return its articles and loose parts; every non-blank character stands in exactly one part
     */
    public SegmentedPage segment(CharSequence text, List<LineEvidence> evidence) {
        Page flat = Page.of(Objects.requireNonNull(text, "text").toString());
        Layout layout = Layout.of(flat, Objects.requireNonNull(evidence, "evidence"));
        Page page = flat.in(layout);
        List<Draft> drafts = new ArrayList<>();
        List<ArticlePart> loose = new ArrayList<>();
        List<ReadPage> pages = new ArrayList<>();
        for (Page rest : withoutDocuments(page, drafts, loose)) {
            pages.add(read(rest, layout));
        }
        for (PageGroups.Group group : PageGroups.of(page, pages)) {
            segment(group, layout, drafts, loose);
        }
        List<Draft> articles = new ArrayList<>();
        drafts.forEach(draft -> articles.addAll(Parting.of(draft, least)));
        articles.sort(Comparator.comparingInt(Draft::begin));
        loose.sort(Comparator.comparingInt(part -> part.excerpt().span().begin()));
        return new SegmentedPage(articles.stream().map(this::article).toList(), loose);
    }

    /** The pages of what is left to put together when official documents are read. */
    private List<Page> withoutDocuments(Page page, List<Draft> drafts, List<ArticlePart> loose) {
        List<Page> pages = new ArrayList<>();
        int from = 0;
        int[] repeated = Documents.mayStandOn(page) ? page.repetitions() : new int[0];
        for (Documents.Stretch document : Documents.of(page, models.junction(), repeated)) {
            List<Fragment> fragments = DocumentReading.fragments(page, models.junction(), repeated, document);
            drafts.add(DocumentReading.draft(fragments));
            addLoose(fragments, loose);
            pages.addAll(page.pages(from, document.begin()));
            from = document.end();
        }
        pages.addAll(page.pages(from, page.size()));
        return pages;
    }

    private ReadPage read(Page page, Layout all) {
        return ReadPage.of(page, models.junction(), models.readLines(page), all.of(page));
    }

    /** Puts together what several pages hold, or each by itself if that is too much. */
    private void segment(PageGroups.Group group, Layout layout, List<Draft> drafts, List<ArticlePart> loose) {
        List<ReadPage> pages = group.pages();
        if (pages.size() > 1) {
            List<Page> single = pages.stream().map(ReadPage::page).toList();
            ReadPage all = read(Page.joined(single, group.jumps()), layout);
            List<Fragment> fragments = fragments(all);
            if (fragments.size() <= MOST_FRAGMENTS) {
                addLoose(read(all, fragments, drafts), loose);
                return;
            }
        }
        for (ReadPage page : pages) {
            addLoose(read(page, fragments(page), drafts), loose);
        }
    }

    private List<Fragment> fragments(ReadPage read) {
        List<Fragment> fine = read.fine(models.junction());
        return KnownLines.takenUp(read.page(), fine.size() > MOST_FRAGMENTS ? read.coarse() : fine);
    }

    /** Puts fragments together; those in the roles that were given to them at last. */
    private List<Fragment> read(ReadPage page, List<Fragment> fragments, List<Draft> drafts) {
        if (fragments.size() > MOST_FRAGMENTS) {
            KnownLines.entitle(page.page(), fragments);
            drafts.addAll(
                    LinearReading.of(fragments, Flow.untilTitles(page.page().gaps(models.junction()), fragments)));
            return fragments;
        }
        Reading reading =
                new Reading(page.page(), models.junction(), page.lines(), fragments, models.roles(), page.layout());
        reading.read(models, least);
        drafts.addAll(reading.articles());
        return reading.fragments;
    }

    private static void addLoose(List<Fragment> fragments, List<ArticlePart> loose) {
        for (Fragment fragment : fragments) {
            if (!fragment.role.isArticle()) {
                loose.add(new ArticlePart(fragment.role, Excerpt.of(fragment.page.text(), fragment.span())));
            }
        }
    }

    private Article article(Draft draft) {
        Page page = draft.page();
        List<Paragraphs.Paragraph> parts = new ArrayList<>();
        for (Fragment kicker : draft.of(PartRole.KICKER)) {
            parts.add(new Paragraphs.Paragraph(PartRole.KICKER, lines(kicker)));
        }
        if (draft.headline != null) {
            List<PageLine> title = new ArrayList<>();
            draft.title().forEach(fragment -> title.addAll(lines(fragment)));
            parts.add(new Paragraphs.Paragraph(PartRole.HEADLINE, Titles.ordered(title)));
        }
        parts.addAll(Paragraphs.of(page, models.junction(), draft, models.paragraphs()));
        for (PartRole role : List.of(PartRole.JUMP, PartRole.BYLINE, PartRole.CAPTION)) {
            for (Fragment fragment : draft.of(role)) {
                parts.add(new Paragraphs.Paragraph(role, lines(fragment)));
            }
        }
        if (draft.asItStands) {
            parts.sort(
                    Comparator.comparingInt(part -> part.lines().get(0).span().begin()));
        }
        ArticleText text = new ArticleText(page.text());
        parts.forEach(part -> text.add(part.role(), part.lines()));
        return new Article(text.parts(), text.build(), Joins.of(draft));
    }

    private static List<PageLine> lines(Fragment fragment) {
        List<PageLine> lines = new ArrayList<>();
        for (int i = fragment.from; i < fragment.to; i++) {
            lines.add(fragment.page.line(i));
        }
        return lines;
    }
}
