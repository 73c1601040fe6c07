package io.github.bantin.article;

import io.github.bantin.internal.scan.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Cuts the lines of a page into blocks and tells their roles.
 *
 * <p>Blank lines part blocks; inside a block, lines in capitals and a line much wider than those that follow stand apart
 * from running text. A block that no sentence ends, that no sentence breaks off into and that none goes on from is a
 * title; a lone name in capitals is a byline; what stands on several pages is a header or footer.
 */
final class BlockReader {
    /** A title takes at most so many lines. */
    private static final int TITLE_LINES = 4;

    private static final int TITLE_WORDS = 30;

    /** So many lines with a title over them make a column. */
    private static final int COLUMN_LINES = 4;

    /** So many lines tell how wide a column is. */
    private static final int COLUMN_SAMPLE = 16;

    /** A line that is longer than the lines behind it by this factor is not of their column. */
    private static final double WIDER = 1.2;

    /** Syllables that organs have in their names and people do not. */
    private static final Set<String> ORGANS = Set.of(
            "ỦY", "UỶ", "BAN", "HỘI", "TỈNH", "HUYỆN", "ĐẢNG", "SỞ", "NGÀNH", "CỤC", "CHI", "KHỐI", "XÃ", "PHÒNG",
            "TRƯỜNG", "ĐOÀN", "BỘ", "TIN", "CÔNG", "UBND", "HĐND", "LỊCH", "THÔNG", "NGHỊ", "KẾ", "CHỈ", "CHÍNH", "NĂM",
            "SỐ", "VỀ");

    private final String text;

    BlockReader(String text) {
        this.text = text;
    }

    List<Block> read() {
        List<Block> blocks = new ArrayList<>();
        List<PageLine> run = new ArrayList<>();
        for (PageLine line : PageLine.of(text)) {
            if (line.gapBefore() && !run.isEmpty()) {
                cut(run, blocks);
                run.clear();
            }
            run.add(line);
        }
        cut(run, blocks);
        Set<String> repeated = repeated(blocks);
        for (int i = 0; i < blocks.size(); i++) {
            blocks.get(i).become(role(blocks, i, repeated));
        }
        return kickers(blocks);
    }

    /** Cuts the lines between two blank lines where capitals, widths or jump lines show that they differ. */
    private void cut(List<PageLine> run, List<Block> blocks) {
        boolean swapped = run.size() <= TITLE_LINES
                && run.stream().anyMatch(PageLine::capitals)
                && run.stream().noneMatch(PageLine::closed);
        List<PageLine> block = new ArrayList<>();
        for (int i = 0; i < run.size(); i++) {
            PageLine line = run.get(i);
            boolean other = !block.isEmpty()
                    && (line.capitals() != run.get(i - 1).capitals()
                            || isJump(line)
                            || isJump(run.get(i - 1))
                            || isWideTitle(
                                    run, i - 1, i - 1 > 0 && run.get(i - 2).capitals()));
            boolean oneTitle =
                    swapped && (line.opensInside() || i > 0 && run.get(i - 1).opensInside());
            if (other && !oneTitle) {
                blocks.add(new Block(block));
                block.clear();
            }
            block.add(line);
        }
        if (!block.isEmpty()) {
            blocks.add(new Block(block));
        }
    }

    /**
     * Whether a line is a title that no blank line parts from the column below it: the first line between two blank lines
     * if it is much wider than the column, or, under a line in capitals, if it is wider at all.
     */
    private static boolean isWideTitle(List<PageLine> run, int at, boolean underCapitals) {
        PageLine line = run.get(at);
        boolean unlikely = line.closed() || line.opensInside() || line.capitals();
        if (at > 0 && !underCapitals || unlikely || run.size() - at < COLUMN_LINES) {
            return false;
        }
        int widest = 0;
        for (int i = at + 1; i < Math.min(run.size(), at + COLUMN_SAMPLE); i++) {
            widest = Math.max(widest, run.get(i).length());
        }
        return line.length() > (underCapitals ? 1 : WIDER) * widest;
    }

    private PartRole role(List<Block> blocks, int at, Set<String> repeated) {
        Block block = blocks.get(at);
        PageLine first = block.first();
        boolean single = block.lines().size() == 1;
        if (block.lines().stream().allMatch(this::isRule)) {
            return PartRole.NOISE;
        }
        if (single && isFolio(first)) {
            return PartRole.FOOTER;
        }
        if (single && repeated.contains(key(first))) {
            return PartRole.HEADER;
        }
        if (single && isJump(first)) {
            return PartRole.JUMP;
        }
        if (block.lines().size() > TITLE_LINES) {
            return PartRole.BODY;
        }
        Block before = at == 0 ? null : blocks.get(at - 1);
        Block after = at + 1 == blocks.size() ? null : blocks.get(at + 1);
        if (block.lines().stream().allMatch(PageLine::capitals)) {
            boolean overTitle = after != null && !after.first().gapBefore();
            return single && !overTitle && isName(first) ? PartRole.BYLINE : PartRole.HEADLINE;
        }
        boolean behindText = before != null && before.isBody() && before.last().closed();
        boolean beforeText = after != null && !after.first().gapBefore();
        if (single && (isSignature(first) || behindText && !beforeText && isPenName(first))) {
            return PartRole.BYLINE;
        }
        if (block.lines().stream().anyMatch(PageLine::capitals) && !block.last().closed()) {
            return PartRole.HEADLINE;
        }
        if (isCaption(block, before, after)) {
            return PartRole.CAPTION;
        }
        return isTitle(block, before, after) ? PartRole.HEADLINE : PartRole.BODY;
    }

    private boolean isTitle(Block block, @Nullable Block before, @Nullable Block after) {
        PageLine last = block.last();
        boolean question = "?!".indexOf(text.charAt(last.span().end() - 1)) >= 0;
        if (block.first().opensInside() || last.closed() && !question || last.asksOn()) {
            return false;
        }
        boolean wide = after != null // nothing else cuts text from text without a blank line
                && !after.first().gapBefore()
                && !after.first().capitals()
                && !isJump(after.first())
                && block.lines().size() == 1;
        boolean nothingGoesOn =
                after == null || !after.first().opensInside() || after.first().capitals();
        boolean ofOtherWidth = before == null || !block.hasWidthOf(before);
        boolean torn = before != null && before.last().asksOn() && before.last().asksFigure();
        boolean nothingBreaksOff = before == null
                || !before.isBody()
                || before.last().closed()
                || torn && !block.first().opensFigure();
        boolean fewWords = block.lines().stream().mapToInt(PageLine::words).sum() <= TITLE_WORDS;
        boolean endOfColumn = before != null
                && before.isBody()
                && !ofOtherWidth
                && block.lines().size() > 2;
        if (endOfColumn || holdsSentenceEnd(block)) {
            return false;
        }
        return wide || nothingGoesOn && fewWords && (nothingBreaksOff || ofOtherWidth);
    }

    /** Whether a sentence ends inside the lines: titles have one sentence at most. */
    private boolean holdsSentenceEnd(Block block) {
        for (int i = block.first().span().begin(); i < block.last().span().end() - 1; i++) {
            char c = text.charAt(i);
            if (block.lines().size() > 1
                    && (c == '.' || c == ';' || c == ':')
                    && PageLine.isSpace(text.charAt(i + 1))) {
                return true;
            }
        }
        return false;
    }

    private boolean isCaption(Block block, @Nullable Block before, @Nullable Block after) {
        PageLine first = block.first();
        if (first.opensInside()) {
            return false;
        }
        String begin = text.substring(
                first.span().begin(), Math.min(text.length(), first.span().begin() + 6));
        if (begin.startsWith("Ảnh:") || begin.startsWith("Ảnh ") || endsWithPhotoCredit(block)) {
            return true;
        }
        boolean lone = block.lines().size() == 1
                && block.last().closed()
                && text.charAt(block.last().span().end() - 1) != ':';
        boolean ofBody = before != null
                        && before.isBody()
                        && block.hasWidthOf(before)
                        && !before.last().closed()
                || after != null && after.lines().size() > 1 && block.hasWidthOf(after);
        boolean behindTitle = before != null
                && before.isTitle()
                && (after == null || after.lines().size() == 1);
        return lone && !ofBody && (behindTitle || first.words() <= 6);
    }

    private boolean endsWithPhotoCredit(Block block) {
        int end = block.last().span().end();
        int begin = Math.max(block.first().span().begin(), end - 40);
        String tail = text.substring(begin, end);
        return tail.contains("Ảnh: ") || tail.contains("(Ảnh");
    }

    private boolean isName(PageLine line) {
        if (line.words() < 2 || line.words() > 4 || line.closed()) {
            return false;
        }
        String name = line.span().of(text);
        for (int i = 0; i < name.length(); i++) {
            if (!Character.isLetter(name.charAt(i))
                    && name.charAt(i) != ' '
                    && Character.getType(name.charAt(i)) != Character.NON_SPACING_MARK) {
                return false;
            }
        }
        for (String word : name.split(" ", -1)) {
            if (ORGANS.contains(word)) {
                return false;
            }
        }
        return true;
    }

    /** Two to four words, each with a capital and nothing else: "Lan Phương". */
    private boolean isPenName(PageLine line) {
        if (line.words() < 2 || line.words() > 4 || line.closed() || line.capitals()) {
            return false;
        }
        boolean begins = true;
        for (int i = line.span().begin(); i < line.span().end(); i++) {
            char c = text.charAt(i);
            if (c == ' ') {
                begins = true;
            } else if (begins != Character.isUpperCase(c) && !(Words.isWordPart(c) && !Character.isLetter(c))) {
                return false;
            } else {
                begins = false;
            }
        }
        return true;
    }

    /** "Tin, ảnh: ...", "Theo ...": signatures that say what they are. */
    private boolean isSignature(PageLine line) {
        String lower = line.span().of(text).toLowerCase(Locale.ROOT);
        return line.words() <= 10
                && (lower.startsWith("tin, ảnh:")
                        || lower.startsWith("bài, ảnh:")
                        || lower.startsWith("bài và ảnh:")
                        || lower.startsWith("tin, bài:")
                        || lower.startsWith("(theo ") && line.words() <= 8);
    }

    private boolean isJump(PageLine line) {
        String lower = line.span().of(text).toLowerCase(Locale.ROOT);
        int begin = lower.startsWith("(") || lower.startsWith("►") ? 1 : 0;
        return line.words() <= 8
                && (lower.startsWith("xem tiếp", begin)
                        || lower.startsWith("tiếp theo trang", begin)
                        || lower.startsWith("tiếp theo kỳ", begin)
                        || lower.startsWith("tiếp trang", begin)
                        || lower.startsWith("còn nữa", begin)
                        || lower.startsWith("tiếp theo và hết", begin));
    }

    /** A line of dashes, stars or the like. */
    private boolean isRule(PageLine line) {
        for (int i = line.span().begin(); i < line.span().end(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean isFolio(PageLine line) {
        for (int i = line.span().begin(); i < line.span().end(); i++) {
            char c = text.charAt(i);
            if (!(c >= '0' && c <= '9') && c != '-' && c != ' ' && c != '–' && c != '|') {
                return false;
            }
        }
        return line.length() <= 9;
    }

    /** Lines that stand on more than one page, but for the figures in them. */
    private Set<String> repeated(List<Block> blocks) {
        Map<String, Integer> pages = new HashMap<>();
        Set<String> repeated = new HashSet<>();
        for (Block block : blocks) {
            for (PageLine line : block.lines()) {
                if (line.words() > 2) {
                    Integer page = pages.putIfAbsent(key(line), line.page());
                    if (page != null && page != line.page()) {
                        repeated.add(key(line));
                    }
                }
            }
        }
        return repeated;
    }

    private String key(PageLine line) {
        StringBuilder key = new StringBuilder();
        for (int i = line.span().begin(); i < line.span().end(); i++) {
            char c = text.charAt(i);
            if (!(c >= '0' && c <= '9')) {
                key.append(c);
            }
        }
        return key.toString();
    }

    /** Capitals right over a title that is not in capitals name its subject. */
    private static List<Block> kickers(List<Block> blocks) {
        for (int i = 0; i + 1 < blocks.size(); i++) {
            Block block = blocks.get(i);
            Block next = blocks.get(i + 1);
            boolean capitals = block.lines().stream().allMatch(PageLine::capitals);
            if (block.role() == PartRole.HEADLINE
                    && capitals
                    && next.role() == PartRole.HEADLINE
                    && !next.first().capitals()) {
                block.become(PartRole.KICKER);
            }
        }
        return blocks;
    }
}
