package io.github.bantin.cli.html;

import java.util.List;

/**
 * A mention, or a piece of a torn one, where it stands in a paragraph.
 *
 * @param kind the kind of the mention
 * @param group the group whose colour it has, in lower case
 * @param reading what it was read as and where it stands, for the reader who points at it
 * @param lines what stood there, cut at line ends
 */
record Mark(String kind, String group, String reading, List<String> lines) {}
