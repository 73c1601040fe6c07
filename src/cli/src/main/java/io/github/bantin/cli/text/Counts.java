package io.github.bantin.cli.text;

/** Numbers of things in words: {@code 1 article}, {@code 8 articles}. */
public final class Counts {
    private Counts() {}

    /**
     * Says how many there are.
     *
     * @param number how many
     * @param thing what one of them is called
     * @return number and thing, in the plural unless it is one
     */
    public static String of(int number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }
}
