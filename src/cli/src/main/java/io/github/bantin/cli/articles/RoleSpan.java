package io.github.bantin.cli.articles;

/**
 * A stretch of a text with its role.
 *
 * @param role the role in lower case
 * @param begin where it begins, in UTF-16 code units
 * @param end where it ends
 * @param paragraph the number of its paragraph within the article
 */
public record RoleSpan(String role, int begin, int end, int paragraph) {}
