package io.github.bantin.cli.html;

import java.util.List;

/**
 * A part of an article or a loose part as the page shows it.
 *
 * @param role its role
 * @param style its role in lower case, the name of its style
 * @param headline whether it is the headline of its article
 * @param pieces its text
 */
record PartView(String role, String style, boolean headline, List<Piece> pieces) {}
