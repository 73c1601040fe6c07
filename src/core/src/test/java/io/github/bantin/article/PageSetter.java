package io.github.bantin.article;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Sets the articles of a known page anew: in plain order as a digest, a web page or a directive stands, or in columns with
 * initials that narrow their first lines, titles in capitals, and the columns in one of the orders of text layers.
 */
final class PageSetter {
    private final GoldPage gold;
    private final Random random;
    private final List<GoldPage.Set> lines = new ArrayList<>();
    private final double blankBetweenParagraphs;
    private final double blankInside;
    private final SetParts parts;
    private final LineBreaker breaker;
    private boolean gap = true;

    private PageSetter(GoldPage gold, long seed) {
        this.gold = gold;
        this.random = new Random(seed);
        double[] shares = {0, 0, 0.5, 1, 1};
        this.blankBetweenParagraphs = shares[random.nextInt(shares.length)];
        this.blankInside = random.nextInt(3) == 0 ? 0.05 : 0;
        this.breaker = new LineBreaker(random, random.nextBoolean() ? 0 : 0.03);
        this.parts = new SetParts(gold, random);
    }

    /** One text block: lines of one role of one article. */
    private record Block(boolean text, List<GoldPage.Set> lines) {}

    /** A text in plain order: a digest, a web page, or official documents. */
    static GoldPage plain(GoldPage gold, OfficialTexts documents, long seed) {
        PageSetter setter = new PageSetter(gold, seed);
        return setter.plain(documents);
    }

    /** An official document alone, in plain order. */
    static GoldPage document(GoldPage gold, OfficialTexts documents, long seed) {
        PageSetter setter = new PageSetter(gold, seed);
        double width = setter.random.nextInt(3) == 0 ? 1e9 : 24 + setter.random.nextInt(30);
        setter.plain(List.of(documents.document(setter.random)), width, false);
        return setter.made();
    }

    /** A page of columns. */
    static GoldPage columns(GoldPage gold, OfficialTexts documents, long seed) {
        PageSetter setter = new PageSetter(gold, seed);
        return setter.columns(documents);
    }

    private List<Integer> articles(int most) {
        List<Integer> firsts = new ArrayList<>();
        for (int i = 0; i < gold.page.size(); i++) {
            if (gold.article[i] >= 0 && gold.before[i] < 0) {
                firsts.add(i);
            }
        }
        Collections.shuffle(firsts, random);
        return firsts.subList(0, Math.min(firsts.size(), most));
    }

    private GoldPage plain(OfficialTexts documents) {
        double width = random.nextInt(3) == 0 ? 1e9 : 24 + random.nextInt(26);
        boolean rules = random.nextInt(3) == 0;
        double cut = random.nextInt(4) == 0 ? 1 + random.nextInt(5) : 1e9;
        boolean titles = random.nextInt(5) > 0;
        int count = random.nextBoolean() ? 1 : 1 + random.nextInt(5);
        boolean letter = random.nextInt(6) == 0;
        boolean numbered = count > 1 && random.nextInt(5) == 0;
        if (letter) {
            frame(PlainParts.head(random), PartRole.HEADER, width);
        }
        List<List<SetParts.Part>> articles = new ArrayList<>();
        for (int first : articles(count)) {
            List<SetParts.Part> shown = new ArrayList<>();
            for (SetParts.Part part : parts.of(first)) {
                boolean title = part.role() == PartRole.HEADLINE || part.role() == PartRole.KICKER;
                if ((!title || titles) && shown.size() < cut + 2) {
                    shown.add(part);
                }
            }
            List<SetParts.Part> varied = PlainParts.varied(shown, random);
            articles.add(numbered ? PlainParts.numbered(varied, articles.size() + 1) : varied);
        }
        if (count > 1 && random.nextInt(8) == 0) {
            articles.add(random.nextInt(articles.size() + 1), documents.document(random));
        }
        plain(articles, width, rules);
        if (letter) {
            frame(PlainParts.foot(random), PartRole.FOOTER, width);
        }
        return made();
    }

    /** Lines of no article before or behind all articles. */
    private void frame(List<String> texts, PartRole role, double width) {
        gap = true;
        for (String text : texts) {
            for (String line : breaker.wrap(List.of(text.split(" ", -1)), width, 0, 0)) {
                lines.add(new GoldPage.Set(line, gap, -1, role, 0, 0));
                gap = false;
            }
        }
    }

    /** Articles one behind the other. */
    private void plain(List<List<SetParts.Part>> articles, double width, boolean rules) {
        boolean titleApart = random.nextInt(3) > 0;
        int number = 0;
        for (List<SetParts.Part> article : articles) {
            if (number > 0 && rules) {
                lines.add(new GoldPage.Set(
                        random.nextBoolean() ? "----------" : "* * *", true, -1, PartRole.NOISE, 0, 0));
            }
            int order = 0;
            boolean title = false;
            gap = (number == 0 && lines.isEmpty()) || rules || blankBetweenParagraphs > 0 || random.nextInt(3) > 0;
            for (SetParts.Part part : article) {
                boolean isTitle = part.role() == PartRole.HEADLINE || part.role() == PartRole.KICKER;
                boolean apart = title && !isTitle;
                gap |= order > 0 && (apart ? titleApart : random.nextDouble() < blankBetweenParagraphs);
                List<String> wrapped =
                        part.set() ? List.of(String.join(" ", part.words())) : breaker.wrap(part.words(), width, 0, 0);
                for (String line : wrapped) {
                    lines.add(new GoldPage.Set(line, gap, number, part.role(), part.paragraph(), order++));
                    gap = false;
                }
                title = isTitle;
            }
            number++;
        }
    }

    private GoldPage made() {
        return lines.isEmpty() ? gold : gold.made(lines);
    }

    private GoldPage columns(OfficialTexts documents) {
        List<List<Block>> articles = new ArrayList<>();
        int number = 0;
        for (int first : articles(2 + random.nextInt(6))) {
            List<SetParts.Part> some = parts.of(first);
            articles.add(article(number++, random.nextInt(3) == 0 ? parts.shortened(some) : some));
        }
        if (random.nextInt(3) == 0) {
            articles.add(random.nextInt(articles.size() + 1), article(number, documents.printed(random)));
        }
        List<Block> page = new ArrayList<>();
        int way = random.nextInt(6);
        for (List<Block> article : articles) {
            List<Block> ordered = new ArrayList<>(article);
            if (way == 1 || (way == 2 && random.nextBoolean())) {
                // bodies before their titles
                ordered.sort((a, b) -> Boolean.compare(b.text(), a.text()));
            } else if (way >= 2 && way <= 4) {
                sink(ordered);
            }
            page.addAll(ordered);
        }
        if (way == 3 || way == 4) {
            interleave(page);
        } else if (way == 5) {
            Collections.shuffle(page, random);
        }
        if (!page.isEmpty() && random.nextInt(2) == 0) {
            page.add(random.nextInt(4) > 0 ? 0 : random.nextInt(page.size()), rubric());
        }
        for (Block block : page) {
            gap = random.nextInt(5) > 0;
            for (GoldPage.Set line : block.lines()) {
                lines.add(new GoldPage.Set(
                        line.text(), line.gap() || gap, line.article(), line.role(), line.paragraph(), line.order()));
                gap = false;
            }
        }
        return made();
    }

    /** The name of a standing column, in one line or two. */
    private Block rubric() {
        List<GoldPage.Set> set = new ArrayList<>();
        for (String line : breaker.wrap(Rubrics.words(random), 9 + random.nextInt(12), 0, 0)) {
            set.add(new GoldPage.Set(line, false, -1, PartRole.RUBRIC, 0, 0));
        }
        return new Block(false, set);
    }

    /** A title sinks behind the first column of its text. */
    private void sink(List<Block> blocks) {
        int title = 0;
        while (title < blocks.size() && !blocks.get(title).text()) {
            title++;
        }
        if (title > 0 && title < blocks.size() && random.nextInt(3) > 0) {
            blocks.add(0, blocks.remove(title));
        }
    }

    /** Blocks move on behind the next ones, as second columns do. */
    private void interleave(List<Block> page) {
        for (int i = 0; i + 2 < page.size(); i++) {
            if (page.get(i).text() && random.nextInt(3) == 0) {
                int by = 1 + random.nextInt(3);
                page.add(Math.min(page.size() - 1, i + by), page.remove(i));
            }
        }
    }

    /** The blocks of an article in its order: titles over the full width, columns of text, what stands below. */
    private List<Block> article(int number, List<SetParts.Part> parts) {
        double width = 10 + random.nextDouble() * 10;
        int columns = 1 + random.nextInt(3);
        double wide = width * columns * 1.04;
        boolean leadWide = random.nextInt(3) == 0;
        int initial = random.nextInt(2) == 0 ? 2 + random.nextInt(2) : 0;
        List<Block> blocks = new ArrayList<>();
        List<GoldPage.Set> text = new ArrayList<>();
        int order = 0;
        boolean body = false;
        boolean texts = false;
        for (SetParts.Part part : parts) {
            boolean isText = part.role() == PartRole.LEAD || part.role() == PartRole.BODY;
            boolean inColumn = isText && !(part.role() == PartRole.LEAD && leadWide);
            boolean first = inColumn && !body;
            List<String> wrapped = breaker.wrap(
                    part.words(), inColumn ? width : wide, first ? initial : 0, first && initial > 0 ? 2 : 0);
            List<GoldPage.Set> made = new ArrayList<>();
            for (int i = 0; i < wrapped.size(); i++) {
                boolean blank = i == 0
                        ? texts && isText && random.nextDouble() < blankBetweenParagraphs
                        : random.nextDouble() < blankInside || (first && i == initial && random.nextInt(3) == 0);
                String line = wrapped.get(i);
                boolean drop = first && i == 0 && initial > 0 && random.nextInt(4) == 0 && isInitial(line);
                if (drop) {
                    made.add(new GoldPage.Set(
                            line.substring(0, 1) + "\n" + line.substring(1),
                            blank,
                            number,
                            part.role(),
                            part.paragraph(),
                            order++));
                } else {
                    made.add(new GoldPage.Set(line, blank, number, part.role(), part.paragraph(), order++));
                }
            }
            if (part.role() == PartRole.HEADLINE && made.size() == 2 && random.nextInt(12) == 0) {
                Collections.swap(made, 0, 1);
            }
            body |= inColumn;
            texts |= isText;
            if (inColumn) {
                text.addAll(made);
            } else {
                columns(blocks, text, columns);
                blocks.add(new Block(isText, made));
            }
        }
        columns(blocks, text, columns);
        if (blocks.size() > 1 && isTitle(blocks.get(0)) && isTitle(blocks.get(1)) && random.nextInt(3) == 0) {
            Collections.swap(blocks, 0, 1);
        }
        return blocks;
    }

    private static boolean isTitle(Block block) {
        return !block.lines().isEmpty() && block.lines().get(0).role() == PartRole.HEADLINE;
    }

    private static boolean isInitial(String line) {
        return line.length() > 2 && Character.isUpperCase(line.charAt(0)) && Character.isLowerCase(line.charAt(1));
    }

    private void columns(List<Block> blocks, List<GoldPage.Set> text, int columns) {
        int n = text.size();
        for (int c = 0; c < columns; c++) {
            int from = n * c / columns;
            int to = n * (c + 1) / columns;
            if (to > from) {
                blocks.add(new Block(true, List.copyOf(text.subList(from, to))));
            }
        }
        text.clear();
    }
}
