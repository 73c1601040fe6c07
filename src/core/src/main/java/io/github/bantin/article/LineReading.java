package io.github.bantin.article;

import java.util.Arrays;

/** Reads the probabilities that the line model gives. */
final class LineReading {
    private LineReading() {}

    /** The likeliest role of a line. */
    static PartRole role(float[] probabilities, int line) {
        int best = 0;
        float most = -1;
        for (int role = 0; role < LineLabels.ROLES; role++) {
            float p = probability(probabilities, line, role);
            if (p > most) {
                most = p;
                best = role;
            }
        }
        return LineLabels.roleOf(best);
    }

    static float probability(float[] probabilities, int line, int role) {
        int at = line * LineLabels.COUNT + 2 * role;
        return probabilities[at] + probabilities[at + 1];
    }

    /** How likely it is that a line goes on from the line before it. */
    static float goesOn(float[] probabilities, int line) {
        float sum = 0;
        for (int role = 0; role < LineLabels.ROLES; role++) {
            sum += probabilities[line * LineLabels.COUNT + 2 * role + 1];
        }
        return sum;
    }

    /** Makes the role of a line certain. */
    static void set(float[] probabilities, int line, PartRole role, boolean goesOn) {
        int at = line * LineLabels.COUNT;
        Arrays.fill(probabilities, at, at + LineLabels.COUNT, 0);
        probabilities[at + LineLabels.of(role, goesOn)] = 1;
    }
}
