package io.github.bantin.article;

/** The role of a part of a page. The first seven are roles in an article, the others those of loose parts. */
public enum PartRole {
    /** The line over a headline that names the place or organ that the article is about. */
    KICKER,
    /** The title of an article; a title over several lines is one part. */
    HEADLINE,
    /** The opening paragraph where it is set apart. */
    LEAD,
    /** A paragraph of running text; a subhead is a part of its own. */
    BODY,
    /** The name of the author, as a rule behind the text; also the source or web address that the text was taken from. */
    BYLINE,
    /** The text to a picture. */
    CAPTION,
    /** A line that leads to another page: "Xem tiếp trang 5", "Tiếp theo trang 1". */
    JUMP,
    /** What stands over a page: name of the bulletin, date, page number; also mastheads, and menus of web pages. */
    HEADER,
    /**
     * What stands under a page or text: page number; imprint; buttons, keywords and related links of web pages; the sender's
     * card of a mail.
     */
    FOOTER,
    /** The name of a section of the bulletin, over the articles in it: "TIN TRONG TỈNH". */
    RUBRIC,
    /** Anything else that belongs to no article: lines of dashes or asterisks, stray marks, what is not visible. */
    NOISE;

    /**
     * Tells whether a part of this role belongs to an article.
     *
     * @return false for header, footer, rubric and noise
     */
    public boolean isArticle() {
        return compareTo(JUMP) <= 0;
    }
}
