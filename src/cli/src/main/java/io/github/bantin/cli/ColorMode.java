package io.github.bantin.cli;

import picocli.CommandLine.Help.Ansi;

/** When the text view is coloured. */
enum ColorMode {
    /** On a terminal, unless the environment has {@code NO_COLOR} (no-color.org). */
    AUTO,
    /** Always. */
    ALWAYS,
    /** Never. */
    NEVER;

    Ansi ansi(boolean terminal) {
        boolean colors = switch (this) {
            case AUTO ->
                terminal && System.getenv().getOrDefault("NO_COLOR", "").isEmpty();
            case ALWAYS -> true;
            case NEVER -> false;
        };
        return colors ? Ansi.ON : Ansi.OFF;
    }
}
