package io.github.bantin.article;

import java.util.List;

/**
 * The labels of the line model: two for each role, one for a line that goes on from the line before it and one for a line
 * that does not.
 */
final class LineLabels {
    /** The roles that are learned; noise is what has no word or figure. */
    static final int ROLES = 10;

    static final int COUNT = 2 * ROLES;

    private static final List<PartRole> ALL = List.of(PartRole.values());

    private LineLabels() {}

    /** The number by which the models know a role. */
    @SuppressWarnings("EnumOrdinal") // the models are trained again when a constant comes or goes
    static int code(PartRole role) {
        return role.ordinal();
    }

    /** The role of a number. */
    static PartRole roleOf(int code) {
        return ALL.get(code);
    }

    static int of(PartRole role, boolean goesOn) {
        return 2 * LineLabels.code(role) + (goesOn ? 1 : 0);
    }

    static PartRole role(int label) {
        return ALL.get(label / 2);
    }

    static boolean goesOn(int label) {
        return label % 2 == 1;
    }

    /** A line goes on only in the role of the line before it; a line at the begin goes on from none. */
    static boolean allowed(int before, int label) {
        return !goesOn(label) || before >= 0 && before / 2 == label / 2;
    }
}
