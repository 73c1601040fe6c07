package io.github.bantin.cli;

import io.github.bantin.cli.normalize.Operation;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi.Text;
import picocli.CommandLine.Model.UsageMessageSpec;

/** The part of the help of normalize that lists the operations. */
final class OperationsHelp {
    private static final String SECTION = "operations";
    private static final int NAMES = 26;

    private OperationsHelp() {}

    static CommandLine in(CommandLine normalize) {
        List<String> sections = new ArrayList<>(normalize.getHelpSectionKeys());
        sections.add(sections.indexOf(UsageMessageSpec.SECTION_KEY_EXIT_CODE_LIST_HEADING), SECTION);
        normalize.setHelpSectionKeys(sections);
        normalize.getHelpSectionMap().put(SECTION, OperationsHelp::text);
        return normalize;
    }

    private static String text(Help help) {
        int width = help.commandSpec().usageMessage().width();
        Help.TextTable table = Help.TextTable.forColumns(
                help.colorScheme(),
                new Help.Column(NAMES, 2, Help.Column.Overflow.SPAN),
                new Help.Column(width - NAMES, 2, Help.Column.Overflow.WRAP));
        for (Operation operation : Operation.values()) {
            Text name = help.colorScheme().optionText(operation.usage());
            table.addRowValues(name, help.colorScheme().text(operation.description()));
        }
        return System.lineSeparator() + "Operations:" + System.lineSeparator() + table;
    }
}
