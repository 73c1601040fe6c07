package io.github.bantin.cli.articles;

/** The harmonic mean of precision and recall. */
final class F1 {
    private F1() {}

    static double of(double right, double said, double are) {
        double precision = said == 0 ? 0 : right / said;
        double recall = are == 0 ? 0 : right / are;
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }
}
