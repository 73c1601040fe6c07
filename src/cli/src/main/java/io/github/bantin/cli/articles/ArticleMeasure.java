package io.github.bantin.cli.articles;

import java.util.Locale;

/**
 * A measure of articles, in the order in which measures are printed: first what says most of how well articles are put
 * together, then whether plain order is kept, then what tells more of either.
 */
public enum ArticleMeasure {
    /** B-cubed F1. */
    B3_F1("B-cubed: harmonic mean of b3_p and b3_r"),
    /** Panoptic quality. */
    PQ("Panoptic quality: mean overlap of the articles that are met (by half at least), times their F1"),
    /** F1 of jumps. */
    JUMP_F1("F1 of jumps: pairs of lines that follow each other in an article, but not in the text"),
    /** Column joins found. */
    COLJ_R("Columns joined: of the true jumps within leads and bodies, those that are made"),
    /** Torn sentences joined. */
    TORN_R("Torn sentences joined: the same of jumps inside a paragraph whose first line ends no sentence (with . ! ?"
            + " \u2026 or :, closing quotes and brackets aside)"),
    /** Headlines with their text. */
    ATTACH_HEADLINE("Articles whose headline stands with most of their text and with that of no other article"),
    /** Bylines with their text. */
    ATTACH_BYLINE("The same of bylines"),
    /** Kickers with their text. */
    ATTACH_KICKER("The same of kickers"),
    /** Captions with their text. */
    ATTACH_CAPTION("The same of captions"),
    /** Mean F1 of roles. */
    ROLE_MACRO("Mean F1 of the roles of lines; the rows role_body and so on at the end are the F1 of each"),
    /** F1 of paragraphs. */
    PARA_F1("F1 of paragraphs of leads and bodies that are met exactly"),
    /** Plain texts that stay in order. */
    PLAIN_KEPT("Plain order kept: of the texts whose articles truly stand one after the other, each in order, those of"
            + " which no line is moved"),
    /** Plain texts whose articles are all right. */
    PLAIN_EXACT("Of the same texts those that are kept and have exactly the true articles"),
    /** Articles of plain texts that are right. */
    PLAIN_ARTICLES("Of the articles of the same texts those that hold exactly the true lines"),
    /** B-cubed precision. */
    B3_P("Of the text that is said to be in the article of a character, the share that truly is"),
    /** B-cubed recall. */
    B3_R("Of the text that truly is in the article of a character, the share that is said to be"),
    /** Adjusted Rand index. */
    ARI("Adjusted Rand index of lines in articles"),
    /** F1 of pairs in one article. */
    PAIR_F1("F1 of pairs of lines in one article"),
    /** F1 at half. */
    ART_F1_50("F1 of articles that overlap by 50 hundredths"),
    /** F1 at four fifths. */
    ART_F1_80("F1 of articles that overlap by 80 hundredths"),
    /** F1 of nearly whole articles. */
    ART_F1_95("F1 of articles that overlap by 95 hundredths"),
    /** F1 of successors. */
    SUCC_F1("F1 of pairs of lines that follow each other in an article"),
    /** Precision of jumps. */
    JUMP_P("Of the jumps that are made those that are true"),
    /** Recall of jumps. */
    JUMP_R("Of the true jumps those that are made"),
    /** Kendall's tau. */
    TAU("Kendall: pairs of lines of an article in their true order less those that are not, of all pairs; from -1"),
    /** Lines in their role. */
    ROLE_ACC("Lines in their true role"),
    /** F1 of boundaries. */
    BOUNDARY_F1("F1 of boundaries between articles, the text as a line of segments, that are met exactly"),
    /** Pk. */
    PK("How often the ends of a window are wrongly in one segment or in two; the lower the better"),
    /** WindowDiff. */
    WINDOWDIFF("How often the number of boundaries in a window is another one; the lower the better");

    private final String meaning;

    ArticleMeasure(String meaning) {
        this.meaning = meaning;
    }

    /**
     * Returns the name under which the measure is printed.
     *
     * @return the name, in small letters
     */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Returns what the measure says.
     *
     * @return a sentence without its stop
     */
    public String meaning() {
        return meaning;
    }
}
