package io.github.bantin.cli.input;

import java.util.Objects;

/**
 * A line of an input.
 *
 * @param input what the input is called
 * @param number its number there, from 1
 * @param text what it holds, without its end and without the byte order mark of its file
 * @param end what ends it: LF, CR LF or CR, or nothing where the file ends without
 */
public record Line(String input, long number, String text, String end) {

    /** Refuses null. */
    public Line {
        Objects.requireNonNull(input, "input");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(end, "end");
    }

    /**
     * Returns where the line stands, for messages and as its name.
     *
     * @return input and number, such as {@code page.txt:7}
     */
    public String place() {
        return input + ":" + number;
    }
}
