package io.github.bantin.cli.output;

import io.github.bantin.extract.DocumentNumberMention;
import io.github.bantin.extract.LegalReferenceMention;
import io.github.bantin.extract.Mention;
import io.github.bantin.extract.TemporalMention;

/** What a mention is about, roughly: kinds of one group are shown in one colour. */
public enum KindGroup {
    /** Documents, parts of them and laws by title. */
    DOCUMENT,
    /** Dates, times and durations. */
    TIME,
    /** Shares: percentages, thousandths, fractions. */
    SHARE,
    /** Money and prices. */
    MONEY,
    /** All other numbers. */
    NUMBER;

    /**
     * Returns the group of a mention.
     *
     * @param mention a mention
     * @return its group
     */
    public static KindGroup of(Mention mention) {
        if (mention instanceof DocumentNumberMention || mention instanceof LegalReferenceMention) {
            return DOCUMENT;
        }
        if (mention instanceof TemporalMention) {
            return TIME;
        }
        return switch (mention.kind()) {
            case PERCENTAGE, PERCENTAGE_RANGE, PERCENTAGE_POINT, PERMILLE, FRACTION -> SHARE;
            case MONEY, MONEY_RANGE, PRICE -> MONEY;
            default -> NUMBER;
        };
    }
}
