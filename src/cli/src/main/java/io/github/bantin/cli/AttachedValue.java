package io.github.bantin.cli;

import java.util.Map;
import java.util.Stack;
import picocli.CommandLine.IParameterPreprocessor;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/** The value of an option that may stand alone: only what follows an equals sign, never the next argument. */
final class AttachedValue implements IParameterPreprocessor {
    /** The value of the option that stands alone. */
    static final String NONE = "";

    @Override
    @SuppressWarnings("JdkObsolete") // picocli's type
    public boolean preprocess(
            Stack<String> arguments, CommandSpec command, ArgSpec option, Map<String, Object> information) {
        if (!command.parser().separator().equals(information.get("separator"))) {
            arguments.push(NONE);
        }
        return false;
    }
}
