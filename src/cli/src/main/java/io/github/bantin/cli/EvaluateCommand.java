package io.github.bantin.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code bantin evaluate}: the commands that measure against gold. */
@Command(
        name = "evaluate",
        header = "Measures how well words, sentences, legal structure or articles are found, on gold of your own.",
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands:%n",
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  bantin evaluate words gold.conllu",
            "  bantin evaluate sentences gold.jsonl more.conllu",
            "  bantin evaluate outline law.gold.json decree.gold.json",
            "  bantin evaluate articles page.gold.json"
        })
final class EvaluateCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // set before run
    private CommandSpec spec;

    @Mixin
    @SuppressWarnings("unused") // picocli reads it
    private HelpOption help = new HelpOption();

    @Parameters(index = "0..*", hidden = true)
    private List<String> unknown = new ArrayList<>();

    private EvaluateCommand() {}

    /** The command with those below it. */
    static CommandLine over(StandardStreams streams, Diagnostics diagnostics) {
        CommandLine group = new CommandLine(new EvaluateCommand());
        for (EvaluateSpansCommand.Measure measure : EvaluateSpansCommand.Measure.values()) {
            group.addSubcommand(LowerCaseNames.of(measure), EvaluateSpansCommand.over(measure, streams, diagnostics));
        }
        return group.addSubcommand("articles", EvaluateArticlesCommand.over(streams, diagnostics));
    }

    @Override
    public void run() {
        String names = String.join(", ", spec.subcommands().keySet());
        throw new ParameterException(
                spec.commandLine(),
                unknown.isEmpty()
                        ? "Missing what to measure, one of " + names
                        : "'" + unknown.get(0) + "' is none of " + names);
    }
}
