package io.github.bantin.cli;

import io.github.bantin.cli.input.CompleteWindows1252;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The name of an encoding that this Java has, or as {@code decode} knows it. */
final class EncodingName implements ITypeConverter<Charset> {
    @Override
    public Charset convert(String name) {
        Charset charset;
        try {
            charset = Charset.forName(Charset.isSupported(name) ? name : name.replace('_', '-'));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new TypeConversionException("'" + name + "' is no encoding that this Java knows");
        }
        return charset.name().equals(CompleteWindows1252.INSTANCE.name()) ? CompleteWindows1252.INSTANCE : charset;
    }
}
