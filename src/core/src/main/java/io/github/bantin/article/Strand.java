package io.github.bantin.article;

import java.util.ArrayList;
import java.util.List;

/** Blocks of running text in reading order, as far as their ends show that they go on from one another. */
final class Strand {
    private final List<Placed> blocks = new ArrayList<>();
    private final List<Join> joins = new ArrayList<>();

    /**
     * A block and where it stands among the blocks of the page.
     *
     * @param block the block
     * @param place its index on the page
     */
    record Placed(Block block, int place) {}

    Strand() {}

    Strand(Block block, int place) {
        add(block, place);
    }

    void add(Block block, int place) {
        blocks.add(new Placed(block, place));
    }

    /** Takes over what another strand holds as the text behind this one's. */
    void append(Strand other, Join.Reason reason) {
        if (!blocks.isEmpty()) {
            joins.add(new Join(last().last().span(), other.first().first().span(), reason));
        }
        blocks.addAll(other.blocks);
        joins.addAll(other.joins);
    }

    List<Placed> blocks() {
        return blocks;
    }

    List<Join> joins() {
        return joins;
    }

    Block first() {
        return blocks.get(0).block();
    }

    Block last() {
        return blocks.get(blocks.size() - 1).block();
    }

    int firstPlace() {
        return blocks.get(0).place();
    }

    List<PageLine> lines() {
        List<PageLine> lines = new ArrayList<>();
        blocks.forEach(placed -> lines.addAll(placed.block().lines()));
        return lines;
    }

    /** Cuts off the blocks from one on as a strand of their own. */
    Strand splitAt(int at) {
        Strand rest = new Strand();
        rest.blocks.addAll(blocks.subList(at, blocks.size()));
        blocks.subList(at, blocks.size()).clear();
        int cut = rest.first().first().span().begin();
        int inHead = 0;
        while (inHead < joins.size() && isIn(blocks, joins.get(inHead))) {
            inHead++;
        }
        rest.joins.addAll(joins.subList(inHead, joins.size()));
        rest.joins.removeIf(join -> join.to().begin() == cut);
        joins.subList(inHead, joins.size()).clear();
        return rest;
    }

    private static boolean isIn(List<Placed> blocks, Join join) {
        return blocks.stream().anyMatch(placed -> placed.block().first().span().equals(join.to()));
    }
}
