package io.github.bantin.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Help;

/** A part of the help of a command that lists names and what each is, wrapped to the width of the help. */
final class HelpTable {
    private HelpTable() {}

    /**
     * Puts a table into the help of a command.
     *
     * @param command the command
     * @param before the section of the help that the table goes before
     * @param heading what stands above the table
     * @param names how many columns of a terminal the names take
     * @param rows what is said of each name
     * @return the command
     */
    static CommandLine in(CommandLine command, String before, String heading, int names, Map<String, String> rows) {
        List<String> sections = new ArrayList<>(command.getHelpSectionKeys());
        sections.add(sections.indexOf(before), heading);
        command.setHelpSectionKeys(sections);
        command.getHelpSectionMap().put(heading, help -> text(help, heading, names, rows));
        return command;
    }

    private static String text(Help help, String heading, int names, Map<String, String> rows) {
        int width = help.commandSpec().usageMessage().width();
        Help.TextTable table = Help.TextTable.forColumns(
                help.colorScheme(),
                new Help.Column(names, 2, Help.Column.Overflow.SPAN),
                new Help.Column(width - names, 2, Help.Column.Overflow.WRAP));
        rows.forEach((name, meaning) -> table.addRowValues(
                help.colorScheme().optionText(name), help.colorScheme().text(meaning)));
        return System.lineSeparator() + heading + System.lineSeparator() + table;
    }
}
