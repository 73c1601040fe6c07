package io.github.bantin.cli;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that tells what encoding gold and its texts are in. */
final class GoldEncoding {
    @Option(
            names = "--encoding",
            paramLabel = "NAME",
            converter = EncodingName.class,
            description = "Encoding of gold and of the texts beside it, UTF-8 if not named.")
    private @Nullable Charset encoding;

    Charset charset() {
        return encoding == null ? StandardCharsets.UTF_8 : encoding;
    }
}
