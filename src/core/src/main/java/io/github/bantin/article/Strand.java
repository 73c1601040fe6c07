package io.github.bantin.article;

import java.util.ArrayList;
import java.util.List;

/** Blocks of running text in reading order, as far as their ends show that they go on from one another. */
final class Strand {
    private final List<Block> blocks = new ArrayList<>();
    private final List<Join> joins = new ArrayList<>();

    /** Where each block stands among the blocks of the page. */
    private final List<Integer> places = new ArrayList<>();

    Strand(Block block, int place) {
        add(block, place);
    }

    void add(Block block, int place) {
        blocks.add(block);
        places.add(place);
    }

    /** Takes over what another strand holds as the text behind this one's. */
    void append(Strand other, Join.Reason reason) {
        joins.add(new Join(last().last().span(), other.first().first().span(), reason));
        blocks.addAll(other.blocks);
        places.addAll(other.places);
        joins.addAll(other.joins);
    }

    List<Block> blocks() {
        return blocks;
    }

    List<Join> joins() {
        return joins;
    }

    Block first() {
        return blocks.get(0);
    }

    Block last() {
        return blocks.get(blocks.size() - 1);
    }

    int firstPlace() {
        return places.get(0);
    }

    /** The least number of blocks between a place on the page and a block of the strand. */
    int distance(int place) {
        int distance = Integer.MAX_VALUE;
        for (int own : places) {
            distance = Math.min(distance, Math.abs(own - place));
        }
        return distance;
    }

    List<PageLine> lines() {
        List<PageLine> lines = new ArrayList<>();
        blocks.forEach(block -> lines.addAll(block.lines()));
        return lines;
    }

    /** Cuts off the blocks from one on as a strand of their own. */
    Strand splitAt(int block) {
        Strand rest = new Strand(blocks.get(block), places.get(block));
        for (int i = block + 1; i < blocks.size(); i++) {
            rest.add(blocks.get(i), places.get(i));
        }
        blocks.subList(block, blocks.size()).clear();
        places.subList(block, places.size()).clear();
        int end = rest.first().first().span().begin();
        for (Join join : List.copyOf(joins)) {
            boolean inRest = rest.blocks.stream()
                    .anyMatch(
                            b -> b.first().span().equals(join.to()) && join.to().begin() != end);
            if (inRest) {
                rest.joins.add(join);
                joins.remove(join);
            }
        }
        joins.removeIf(join -> join.to().begin() == end);
        return rest;
    }
}
