package io.github.bantin.cli.text;

import java.util.List;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.IStyle;
import picocli.CommandLine.Help.Ansi.Style;

/** The looks that the view gives to text on a terminal that shows colours. */
enum Shade {
    PLAIN,
    HEADING(Style.bold),
    QUIET(Style.faint),
    DOCUMENT(Style.fg_magenta),
    TIME(Style.fg_cyan),
    SHARE(Style.fg_green),
    MONEY(Style.fg_yellow),
    NUMBER(Style.fg_blue);

    @SuppressWarnings("ImmutableEnumChecker") // a copy that nobody can change
    private final List<IStyle> styles;

    Shade(IStyle... styles) {
        this.styles = List.of(styles);
    }

    /** The text as it is, between the signs that set and unset the look; no markup inside it is read. */
    String apply(String text, Ansi ansi) {
        if (styles.isEmpty() || text.isEmpty() || !ansi.enabled()) {
            return text;
        }
        IStyle[] all = styles.toArray(new IStyle[0]);
        return Style.on(all) + text + Style.off(all) + Style.reset.off();
    }
}
