package io.github.bantin.cli;

import io.github.bantin.cli.output.Utf8;
import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** {@code bantin}: the command that holds the others. */
@Command(
        name = "bantin",
        header = "Reads the text of Vietnamese government bulletins.",
        description =
                "Finds articles, sentences, tokens, document numbers, dates, percentages and numbers, each with its"
                        + " exact place in the text.",
        versionProvider = VersionText.class,
        commandListHeading = "%nCommands:%n",
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  bantin annotate page.txt",
            "  bantin normalize page.txt",
            "  bantin words page.txt",
            "  bantin help annotate",
            "  source <(bantin generate-completion)"
        },
        subcommands = {HelpCommand.class, GenerateCompletion.class})
final class BantinCommand implements Runnable {
    private final Diagnostics diagnostics;

    @Spec
    @SuppressWarnings("NullAway.Init") // set before run
    private CommandSpec spec;

    private BantinCommand(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** The whole command line over the given streams. */
    static CommandLine over(StandardStreams streams) {
        Diagnostics diagnostics = new Diagnostics(streams.err());
        CommandLine line = new CommandLine(new BantinCommand(diagnostics));
        line.addSubcommand(new AnnotateCommand(streams, diagnostics));
        line.addSubcommand(OperationsHelp.in(new CommandLine(new NormalizeCommand(streams, diagnostics))));
        line.addSubcommand(new WordsCommand(streams, diagnostics));
        line.addSubcommand(EvaluateCommand.over(streams, diagnostics));
        line.addSubcommand(new SchemaCommand(streams, diagnostics));
        return line.setOut(new PrintWriter(Utf8.writer(streams.out())))
                .setErr(diagnostics.writer())
                .setColorScheme(CommandLine.Help.defaultColorScheme(ColorMode.AUTO.ansi(streams.terminal())))
                .setExpandAtFiles(false)
                .setParameterExceptionHandler((e, arguments) -> {
                    diagnostics.usage(
                            said(e), e.getCommandLine().getCommandSpec().qualifiedName());
                    return ExitCode.USAGE;
                })
                .setExecutionExceptionHandler((e, command, parsed) -> {
                    diagnostics.fault(command.getCommandSpec().qualifiedName(), e);
                    return ExitCode.FAULT;
                });
    }

    @Mixin
    @SuppressWarnings("unused") // picocli reads it
    private HelpOption help = new HelpOption();

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Print the version and do nothing else.")
    @SuppressWarnings("unused") // picocli reads it
    private boolean version;

    @Option(names = "--debug", scope = ScopeType.INHERIT, description = "Show where in the program each fault arose.")
    void showTraces(boolean show) {
        diagnostics.showTraces(show);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Missing command, such as annotate or normalize");
    }

    private static String said(ParameterException e) {
        @Nullable String message = e.getMessage();
        return message == null ? "Arguments not understood" : message;
    }
}
