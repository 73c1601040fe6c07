package io.github.bantin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The Java samples of the README: each compiles as it stands there, a file of its own. */
class ReadmeSamplesTest {
    private static final Path README = Path.of("../../README.md");
    private static final Pattern FILE = Pattern.compile("public class (\\w+) \\{");
    private static final int SAMPLES = 3;

    @TempDir
    Path classes;

    static Stream<String> samples() throws IOException {
        List<String> samples = new ArrayList<>();
        StringBuilder sample = new StringBuilder();
        boolean inside = false;
        for (String line : Files.readAllLines(README)) {
            if (inside && line.equals("```")) {
                samples.add(sample.toString());
                sample.setLength(0);
                inside = false;
            } else if (inside) {
                sample.append(line).append('\n');
            } else {
                inside = line.equals("```java");
            }
        }
        return samples.stream();
    }

    @Test
    void allAreLookedAt() throws IOException {
        assertThat(samples()).hasSizeGreaterThanOrEqualTo(SAMPLES);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aSampleCompilesAsPasted(String sample) {
        assertThat(errorsOf(sample)).isEmpty();
    }

    @Test
    void aSampleWithoutItsImportsDoesNot() throws IOException {
        assertThat(samples())
                .allSatisfy(sample -> assertThat(errorsOf(sample.replace("import io.github.bantin.", "// ")))
                        .contains("cannot find symbol"));
    }

    /** What the compiler says of a file, in English; nothing if it compiles. */
    private String errorsOf(String sample) {
        Matcher name = FILE.matcher(sample);
        assertThat(name.find()).as(sample).isTrue();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        boolean compiled = compiler.getTask(
                        said,
                        null,
                        diagnostic -> said.append(diagnostic.getMessage(java.util.Locale.ROOT))
                                .append('\n'),
                        List.of(
                                "-proc:none",
                                "-d",
                                classes.toString(),
                                "-classpath",
                                Path.of("target/classes").toAbsolutePath().toString()),
                        null,
                        List.of(new SampleFile(name.group(1), sample)))
                .call();
        assertThat(compiled).as(said.toString()).isEqualTo(said.toString().isEmpty());
        return said.toString();
    }

    /** A sample as a source file in memory. */
    private static final class SampleFile extends SimpleJavaFileObject {
        private final String text;

        SampleFile(String name, String text) {
            super(URI.create("sample:///" + name + ".java"), JavaFileObject.Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
