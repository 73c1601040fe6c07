package io.github.bantin.cli.html;

import java.util.List;

/**
 * An article as the page shows it.
 *
 * @param id its id in its document
 * @param untitled whether it has no headline
 * @param facts its length and the lines that it stands on
 * @param parts its parts in reading order
 */
record ArticleView(String id, boolean untitled, String facts, List<PartView> parts) {}
