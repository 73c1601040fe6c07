package io.github.bantin.article;

import io.github.bantin.text.Excerpt;
import io.github.bantin.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Takes the flat text of a bulletin page apart and puts its articles together in reading order.
 *
 * <p>The text layer of a page is a bag of fragments: a second column stands behind another article's headline, headlines
 * stand behind their texts. Lines are put together to blocks, blocks have roles, torn sentences are joined across the
 * page, and titles are given to the texts that take up their words. Text that is in order already comes out as it went
 * in. Form feeds part pages. Offsets are UTF-16 code units of the text that is passed. Takes time linear in the text and
 * never throws on what it holds. Instances are immutable and safe for use by any number of threads.
 *
 * <pre>{@code
 * SegmentedPage page = ArticleSegmenter.standard().segment(text);
 * page.articles().forEach(article -> System.out.println(article.title().orElse("-")));
 * }</pre>
 */
public final class ArticleSegmenter {
    private static final ArticleSegmenter STANDARD = new ArticleSegmenter();

    private ArticleSegmenter() {}

    /**
     * Returns the segmenter.
     *
     * @return the shared instance
     */
    public static ArticleSegmenter standard() {
        return STANDARD;
    }

    /**
     * Takes a page apart.
     *
     * @param text any text
     * @return its articles and loose parts; every non-blank character stands in exactly one part
     */
    public SegmentedPage segment(CharSequence text) {
        String page = Objects.requireNonNull(text, "text").toString();
        List<Block> blocks = new BlockReader(page).read();
        List<Strand> strands = StrandReader.read(blocks);
        List<PageLine> lines = new ArrayList<>();
        blocks.forEach(block -> lines.addAll(block.lines()));
        List<TitleMatch.Title> titles = titles(blocks);
        TitleMatch match = new TitleMatch(new Overlap(page, lines), strands, titles);
        Map<Strand, TitleMatch.Title> held = match.match();
        return new Assembly(page, blocks, match.strands(), held, titles).make();
    }

    /** Headlines and kickers that no other block parts; a kicker behind a headline begins another title. */
    private static List<TitleMatch.Title> titles(List<Block> blocks) {
        List<TitleMatch.Title> titles = new ArrayList<>();
        List<Block> current = new ArrayList<>();
        for (int i = 0; i <= blocks.size(); i++) {
            Block block = i < blocks.size() ? blocks.get(i) : null;
            Block title = block != null && block.isTitle() ? block : null;
            Block before = current.isEmpty() ? null : current.get(current.size() - 1);
            if (before != null && (title == null || startsAnother(before, title))) {
                titles.add(new TitleMatch.Title(List.copyOf(current), i - 1));
                current.clear();
            }
            if (title != null) {
                current.add(title);
            }
        }
        return titles;
    }

    private static boolean startsAnother(Block before, Block block) {
        if (before.role() == PartRole.KICKER) {
            return false;
        }
        return block.role() == PartRole.KICKER || block.first().gapBefore();
    }

    /** Puts the parts of the articles in order and joins their lines. */
    private static final class Assembly {
        private final String page;
        private final List<Block> blocks;
        private final List<Draft> drafts = new ArrayList<>();
        private final Map<Block, Draft> owners = new HashMap<>();

        Assembly(
                String page,
                List<Block> blocks,
                List<Strand> strands,
                Map<Strand, TitleMatch.Title> held,
                List<TitleMatch.Title> titles) {
            this.page = page;
            this.blocks = blocks;
            for (Strand strand : strands) {
                TitleMatch.Title title = held.get(strand);
                draft(title == null ? List.of() : title.blocks(), strand);
            }
            for (TitleMatch.Title title : titles) {
                if (!owners.containsKey(title.blocks().get(0))) {
                    draft(title.blocks(), null);
                }
            }
        }

        private Draft draft(List<Block> title, @Nullable Strand strand) {
            Draft draft = new Draft(title, strand);
            drafts.add(draft);
            title.forEach(block -> owners.put(block, draft));
            if (strand != null) {
                strand.blocks().forEach(placed -> owners.put(placed.block(), draft));
            }
            return draft;
        }

        SegmentedPage make() {
            List<ArticlePart> loose = new ArrayList<>();
            for (int i = 0; i < blocks.size(); i++) {
                Block block = blocks.get(i);
                if (!block.role().isArticle()) {
                    loose.add(new ArticlePart(block.role(), Excerpt.of(page, span(block.lines()))));
                } else if (!owners.containsKey(block)) {
                    Draft draft = neighbour(i);
                    draft.satellites.add(block);
                    owners.put(block, draft);
                }
            }
            drafts.sort(Comparator.comparingInt(Draft::begin));
            return new SegmentedPage(drafts.stream().map(this::article).toList(), loose);
        }

        /** The article that a byline, caption or jump line at a place belongs to: as a rule that of the block before. */
        private Draft neighbour(int at) {
            Block block = blocks.get(at);
            for (int i = at - 1; i >= 0 && i >= at - 6; i--) {
                Draft before = owners.get(blocks.get(i));
                if (before == null) {
                    continue;
                }
                boolean signs = block.role() != PartRole.BYLINE || before.strand != null || i < at - 1;
                boolean pictured = block.role() != PartRole.CAPTION
                        || blocks.get(i).isTitle()
                        || blocks.get(i).isBody();
                if (signs && pictured) {
                    return before;
                }
            }
            return draft(List.of(), null);
        }

        private Article article(Draft draft) {
            ArticleText text = new ArticleText(page);
            List<Join> joins = new ArrayList<>();
            for (Block block : draft.title) {
                text.add(block.role(), block.lines());
            }
            List<Block> behind = new ArrayList<>();
            for (Block block : draft.satellites) {
                if (draft.standsOverBody(block)) {
                    text.add(block.role(), block.lines());
                } else {
                    behind.add(block);
                }
            }
            if (draft.strand != null) {
                joins.addAll(draft.strand.joins());
                for (List<PageLine> paragraph : Paragraphs.of(page, draft.strand)) {
                    text.add(PartRole.BODY, paragraph);
                }
                if (!draft.title.isEmpty()) {
                    Span title = span(draft.title.get(draft.title.size() - 1).lines());
                    Span body = draft.strand.first().first().span();
                    if (title.begin() > body.begin()) {
                        joins.add(new Join(title, body, Join.Reason.HEADLINE));
                    }
                }
            }
            for (Block block : behind) {
                text.add(block.role(), block.lines());
            }
            return new Article(text.parts(), text.build(), joins);
        }

        private static Span span(List<PageLine> lines) {
            return lines.get(0).span().cover(lines.get(lines.size() - 1).span());
        }
    }

    /** What is known of an article while it is put together. */
    private static final class Draft {
        final List<Block> title;
        final @Nullable Strand strand;
        final List<Block> satellites = new ArrayList<>();

        Draft(List<Block> title, @Nullable Strand strand) {
            this.title = title;
            this.strand = strand;
        }

        /** Whether a block stands between the title and the text below it. */
        boolean standsOverBody(Block block) {
            if (title.isEmpty() || strand == null) {
                return false;
            }
            int at = block.first().span().begin();
            int above = title.get(title.size() - 1).first().span().begin();
            return above < at && at < strand.first().first().span().begin();
        }

        int begin() {
            int begin = Integer.MAX_VALUE;
            for (Block block : title) {
                begin = Math.min(begin, block.first().span().begin());
            }
            for (Block block : satellites) {
                begin = Math.min(begin, block.first().span().begin());
            }
            return strand == null
                    ? begin
                    : Math.min(begin, strand.first().first().span().begin());
        }
    }
}
