package io.github.bantin.cli.html;

/**
 * How many mentions of a kind there are.
 *
 * @param kind the kind
 * @param group the group whose colour it has, in lower case
 * @param count how many there are
 */
record KindCount(String kind, String group, int count) {}
