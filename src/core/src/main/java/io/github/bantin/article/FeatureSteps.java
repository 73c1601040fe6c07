package io.github.bantin.article;

/** The scales by whose steps numbers become features. */
final class FeatureSteps {
    private FeatureSteps() {}

    /** A step of a scale of ratios: about 6 % each near 1. */
    static int ratio(double a, double b) {
        double log = Math.log(Math.max(0.05, a) / Math.max(0.05, b)) * 16;
        double bent = Math.signum(log) * Math.sqrt(Math.abs(log)) * 2;
        return (int) Math.max(-9, Math.min(9, Math.round(bent)));
    }

    /** A step of a scale of counts. */
    static int count(int count) {
        return count < 5 ? count : count < 7 ? 5 : count < 10 ? 6 : count < 14 ? 7 : count < 20 ? 8 : 9;
    }

    /** A step of a scale of shares, 0 where nothing is known. */
    static int share(float share) {
        return share < 0 ? 0 : share < 0.04 ? 1 : share < 0.2 ? 2 : share < 0.5 ? 3 : share < 0.85 ? 4 : 5;
    }

    /** A step of a scale of logarithms. */
    static int log(double value) {
        return (int) Math.round(Math.max(-4, Math.min(6, value)));
    }
}
