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
    /** The name of the author, as a rule behind the text. */
    BYLINE,
    /** The text to a picture. */
    CAPTION,
    /** A line that leads to another page: "Xem tiếp trang 5", "Tiếp theo trang 1". */
    JUMP,
    /** What stands over each page: name of the bulletin, date, page number. */
    HEADER,
    /** What stands under each page. */
    FOOTER,
    /** The name of a section of the bulletin. */
    RUBRIC,
    /** Anything else that belongs to no article. */
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
