package io.github.bantin.cli.input;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with JSON, in one line without the parser's words on the source that it does not show.
 *
 * <pre>{@code
 * try {
 *     parser.nextToken();
 * } catch (JsonProcessingException e) {
 *     throw new InputException(JsonFault.place(e) + ": " + JsonFault.message(e));
 * }
 * }</pre>
 */
public final class JsonFault {
    private static final String SOURCE = "[Source: ";
    private static final String LINE = "; line: ";

    private JsonFault() {}

    /**
     * Returns where the fault is.
     *
     * @param fault what the parser threw
     * @return line and column, both from 1: {@code line 3, column 17}; line 1 where the parser does not know
     */
    public static String place(JsonProcessingException fault) {
        return place(fault, 0);
    }

    /**
     * Returns where the fault is in a file of which the parser was given one line.
     *
     * @param fault what the parser threw
     * @param before how many lines of the file stand before what the parser was given
     * @return line and column, both from 1
     */
    public static String place(JsonProcessingException fault, int before) {
        @Nullable JsonLocation location = fault.getLocation();
        if (location == null || location.getLineNr() < 1) {
            return "line " + (before + 1);
        }
        return "line " + (before + location.getLineNr()) + ", column " + location.getColumnNr();
    }

    /**
     * Returns what the fault is.
     *
     * @param fault what the parser threw
     * @return one line; other places that it names are lines and columns too
     */
    public static String message(JsonProcessingException fault) {
        String message =
                String.valueOf(fault.getOriginalMessage()).lines().findFirst().orElse("no JSON");
        StringBuilder shown = new StringBuilder();
        int done = 0;
        for (int begin = message.indexOf(SOURCE); begin >= 0; begin = message.indexOf(SOURCE, done)) {
            int line = message.indexOf(LINE, begin);
            int end = line < 0 ? -1 : message.indexOf(']', line);
            if (end < 0) {
                break;
            }
            shown.append(message, done, begin)
                    .append(message.substring(line + 2, end).replace(": ", " "));
            done = end + 1;
        }
        return shown.append(message, done, message.length()).toString();
    }
}
