package io.github.bantin.cli.articles;

import java.util.List;

/**
 * Lines that may be read in other ways too; a reading that agrees with any of them is not charged.
 *
 * @param lines the lines, counted from 1
 * @param articles the other articles that they may belong to; {@code -} for none
 * @param roles the other roles that they may have
 */
public record Doubt(List<Integer> lines, List<String> articles, List<String> roles) {
    /** Copies the lists. */
    public Doubt {
        lines = List.copyOf(lines);
        articles = List.copyOf(articles);
        roles = List.copyOf(roles);
    }
}
