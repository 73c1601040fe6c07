package io.github.bantin.cli;

import io.github.bantin.cli.normalize.Operation;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Model.UsageMessageSpec;

/** The part of the help of normalize that lists the operations. */
final class OperationsHelp {
    private static final int NAMES = 26;

    private OperationsHelp() {}

    static CommandLine in(CommandLine normalize) {
        Map<String, String> rows = new LinkedHashMap<>();
        for (Operation operation : Operation.values()) {
            rows.put(operation.usage(), operation.description());
        }
        return HelpTable.in(normalize, UsageMessageSpec.SECTION_KEY_EXIT_CODE_LIST_HEADING, "Operations:", NAMES, rows);
    }
}
