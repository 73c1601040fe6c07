package io.github.bantin.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.ColorScheme;
import picocli.CommandLine.IHelpCommandInitializable2;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** {@code bantin help}: the help of a command, of one below another too ({@code bantin help evaluate articles}). */
@Command(
        name = "help",
        header = "Shows the help of a command.",
        synopsisHeading = "%nUsage: ",
        parameterListHeading = "%nArguments:%n",
        helpCommand = true)
final class HelpCommand implements IHelpCommandInitializable2, Runnable {
    @Parameters(index = "0..*", paramLabel = "COMMAND", description = "Whose help, as in: help evaluate articles.")
    private List<String> names = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // picocli sets it before run
    private CommandLine line;

    @SuppressWarnings("NullAway.Init") // picocli sets it before run
    private ColorScheme colors;

    @SuppressWarnings("NullAway.Init") // picocli sets it before run
    private PrintWriter out;

    @Override
    public void init(CommandLine helpCommandLine, ColorScheme colorScheme, PrintWriter outWriter, PrintWriter err) {
        line = helpCommandLine;
        colors = colorScheme;
        out = outWriter;
    }

    @Override
    public void run() {
        CommandLine at = line.getParent();
        for (String name : names) {
            CommandLine below = at.getSubcommands().get(name);
            if (below == null) {
                throw new ParameterException(line, "'" + name + "' is no command");
            }
            at = below;
        }
        at.usage(out, colors);
        out.flush();
    }
}
