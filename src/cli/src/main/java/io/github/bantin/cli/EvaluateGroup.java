package io.github.bantin.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code bantin evaluate}: the commands that measure against gold. */
@Command(
        name = "evaluate",
        header = "Measures results against gold of your own.",
        commandListHeading = "%nCommands:%n",
        optionListHeading = "%nOptions:%n")
final class EvaluateGroup implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // set before run
    private CommandSpec spec;

    @Mixin
    @SuppressWarnings("unused") // picocli reads it
    private HelpOption help = new HelpOption();

    /** The group with its commands. */
    static CommandLine over(StandardStreams streams, Diagnostics diagnostics) {
        return new CommandLine(new EvaluateGroup()).addSubcommand(new EvaluateArticlesCommand(streams, diagnostics));
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Missing what to evaluate: articles");
    }
}
