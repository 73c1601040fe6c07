package io.github.bantin.cli;

import io.github.bantin.cli.output.Layer;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Constants of an enum as users write them, in lower case whatever the default locale: {@code mentions}. */
abstract class LowerCaseNames<E extends Enum<E>> implements ITypeConverter<E>, Iterable<String> {
    private final List<E> constants;

    private LowerCaseNames(Class<E> type) {
        this.constants = Arrays.asList(type.getEnumConstants());
    }

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public E convert(String name) {
        for (E constant : constants) {
            if (of(constant).equals(name.toLowerCase(Locale.ROOT))) {
                return constant;
            }
        }
        throw new TypeConversionException("'" + name + "' is none of " + String.join(", ", this));
    }

    @Override
    public Iterator<String> iterator() {
        return constants.stream().map(LowerCaseNames::of).iterator();
    }

    /** Names of layers. */
    static final class Layers extends LowerCaseNames<Layer> {
        Layers() {
            super(Layer.class);
        }
    }

    /** Names of formats. */
    static final class Formats extends LowerCaseNames<OutputFormat> {
        Formats() {
            super(OutputFormat.class);
        }
    }

    /** Names of schemas. */
    static final class Schemas extends LowerCaseNames<SchemaCommand.Schema> {
        Schemas() {
            super(SchemaCommand.Schema.class);
        }
    }

    /** When to colour. */
    static final class Colors extends LowerCaseNames<ColorMode> {
        Colors() {
            super(ColorMode.class);
        }
    }
}
