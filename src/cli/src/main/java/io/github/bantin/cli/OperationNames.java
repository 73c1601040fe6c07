package io.github.bantin.cli;

import io.github.bantin.cli.normalize.Operation;
import io.github.bantin.cli.normalize.Request;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Operations of normalize as users write them, commas between. */
final class OperationNames implements ITypeConverter<OperationNames.Requests>, Iterable<String> {
    /** What one option asks for, in order. */
    record Requests(List<Request> requests) {}

    @Override
    public Requests convert(String names) {
        try {
            return new Requests(Arrays.stream(names.split(",", -1))
                    .map(String::strip)
                    .map(Operation::parse)
                    .toList());
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(String.valueOf(e.getMessage()));
        }
    }

    @Override
    public Iterator<String> iterator() {
        return Arrays.stream(Operation.values()).map(Operation::usage).iterator();
    }
}
