package io.github.bantin.cli;

import io.github.bantin.cli.normalize.Operation;
import io.github.bantin.cli.normalize.Request;
import java.util.Arrays;
import java.util.Iterator;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** An operation of normalize as users write it. */
final class OperationName implements ITypeConverter<Request>, Iterable<String> {
    @Override
    public Request convert(String name) {
        try {
            return Operation.parse(name);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(String.valueOf(e.getMessage()));
        }
    }

    @Override
    public Iterator<String> iterator() {
        return Arrays.stream(Operation.values()).map(Operation::usage).iterator();
    }
}
