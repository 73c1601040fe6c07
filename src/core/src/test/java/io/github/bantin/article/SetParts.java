package io.github.bantin.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** The words of an article by role and paragraph, as another bulletin might have them set. */
final class SetParts {
    private final GoldPage gold;
    private final Random random;
    /** Whether one person wrote all of the page, as happens in small bulletins. */
    private final boolean oneAuthor;

    private List<String> author = List.of();

    SetParts(GoldPage gold, Random random) {
        this.gold = gold;
        this.random = random;
        this.oneAuthor = random.nextInt(4) == 0;
    }

    /**
     * Words of one role and paragraph.
     *
     * @param set whether they stand on one line as they are
     */
    record Part(PartRole role, int paragraph, List<String> words, boolean set) {
        Part(PartRole role, int paragraph, List<String> words) {
            this(role, paragraph, words, false);
        }
    }

    List<Part> of(int first) {
        List<Part> parts = new ArrayList<>();
        boolean capitals = random.nextInt(5) == 0;
        boolean kickers = !capitals || random.nextInt(3) == 0;
        for (int line = first; line >= 0; line = gold.next[line]) {
            if (gold.role[line] == PartRole.KICKER && !kickers) {
                continue;
            }
            Part last = parts.isEmpty() ? null : parts.get(parts.size() - 1);
            if (last == null || last.role() != gold.role[line] || last.paragraph() != gold.paragraph[line]) {
                last = new Part(gold.role[line], gold.paragraph[line], new ArrayList<>());
                parts.add(last);
            }
            String text = gold.page
                    .text()
                    .substring(
                            gold.page.line(line).span().begin(),
                            gold.page.line(line).span().end());
            for (String word : text.split("\\s+", -1)) {
                int end = last.words().size() - 1;
                if (end >= 0 && isTorn(last.words().get(end), word)) {
                    last.words().set(end, last.words().get(end) + word);
                } else {
                    last.words().add(last.role() == PartRole.HEADLINE && capitals ? upper(word) : word);
                }
            }
        }
        return parts.stream().map(this::inOtherCase).toList();
    }

    /** The titles, one or two paragraphs and what stands below: an item of brief news. */
    List<Part> shortened(List<Part> parts) {
        List<Part> some = new ArrayList<>();
        int most = 1 + random.nextInt(2);
        boolean signed = random.nextInt(3) == 0;
        int texts = 0;
        for (Part part : parts) {
            boolean text = part.role() == PartRole.LEAD || part.role() == PartRole.BODY;
            boolean title = part.role() == PartRole.HEADLINE || part.role() == PartRole.KICKER;
            if (title || (text && texts++ < most) || (part.role() == PartRole.BYLINE && signed)) {
                some.add(part);
            }
        }
        return some;
    }

    /** Names under articles stand in capitals in some bulletins and in small letters in others. */
    private Part inOtherCase(Part part) {
        if (part.role() != PartRole.BYLINE) {
            return part;
        }
        if (oneAuthor && author.isEmpty()) {
            author = part.words();
        }
        if (oneAuthor) {
            return new Part(part.role(), part.paragraph(), author);
        }
        if (random.nextInt(2) == 0) {
            return part;
        }
        List<String> words = new ArrayList<>();
        for (String word : part.words()) {
            boolean upper = word.length() > 1 && word.equals(upper(word)) && Character.isLetter(word.charAt(0));
            words.add(upper ? word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT) : word);
        }
        return new Part(part.role(), part.paragraph(), words);
    }

    private static String upper(String word) {
        return word.toUpperCase(Locale.ROOT);
    }

    private static boolean isTorn(String before, String word) {
        int n = before.length();
        return n > 1
                && (before.charAt(n - 1) == '-' || before.charAt(n - 1) == '/')
                && Character.isLetterOrDigit(before.charAt(n - 2))
                && Character.isUpperCase(word.charAt(0));
    }
}
