package io.github.bantin.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.bantin.normalize.LegacyEncoding;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar that users run, in a process of its own: what only packaging, the environment or a real pipe can break. */
class BantinJarIT {
    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");
    private static final Path JAR = Path.of(System.getProperty("bantin.jar", "target/bantin.jar"));

    @TempDir
    Path folder;

    private Run run(List<String> javaOptions, Map<String, String> environment, Object... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(JAVA.toString()));
        command.addAll(javaOptions);
        command.addAll(List.of("-jar", JAR.toString()));
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
        return run(command, environment);
    }

    private Run run(List<String> command, Map<String, String> environment) throws IOException, InterruptedException {
        Path out = folder.resolve("stdout");
        Path err = folder.resolve("stderr");
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectInput(Pages.OWN.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "_JAVA_OPTIONS", "JDK_JAVA_OPTIONS"));
        builder.environment().putAll(environment);
        Process process = builder.start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return new Run(
                process.exitValue(),
                Files.readString(out, StandardCharsets.UTF_8),
                Files.readString(err, StandardCharsets.UTF_8));
    }

    @Test
    void writesTheSameAsInsideTheBuild() throws IOException, InterruptedException {
        for (String format : List.of("text", "jsonl", "csv", "html")) {
            assertThat(run(List.of(), Map.of(), "annotate", "--format", format, Pages.OWN))
                    .isEqualTo(Run.bantin("annotate", "--format", format, Pages.OWN));
        }
        assertThat(run(List.of(), Map.of(), "schema")).isEqualTo(Run.bantin("schema"));
        assertThat(run(List.of(), Map.of(), "--version")).isEqualTo(Run.bantin("--version"));
        assertThat(run(List.of(), Map.of(), "help", "annotate")).isEqualTo(Run.bantin("help", "annotate"));
    }

    @Test
    void writesUtf8WhateverTheEnvironmentSays() throws IOException, InterruptedException {
        Run expected = run(List.of(), Map.of(), "annotate", "-", "missing");
        assertThat(expected.outLines()).hasSize(1).first().asString().contains("Suối Ngàn");
        assertThat(expected.errLines()).containsExactly("bantin: missing: no such file");
        assertThat(expected.code()).isEqualTo(1);
        List<String> turkishLatin = List.of(
                "-Duser.language=tr", "-Duser.country=TR", "-Dfile.encoding=ISO-8859-9", "-Dstdout.encoding=IBM857");
        Map<String, String> plain = Map.of("LC_ALL", "C", "LANG", "C");
        assertThat(run(turkishLatin, plain, "annotate", "-", "missing")).isEqualTo(expected);
    }

    @Test
    void endsQuietlyWhenTheReaderOfAPipeHasGone() throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/bin/bash")));
        Path in = folder.resolve("in.jsonl");
        String line = "{\"text\":" + Json.quoted(Files.readString(Pages.OWN)) + "}\n";
        Files.writeString(in, line.repeat(2_000));
        String pipe = "\"$0\" -jar \"$1\" annotate --jsonl-in \"$2\" | head -c 10; exit \"${PIPESTATUS[0]}\"";
        Run run = run(List.of("/bin/bash", "-c", pipe, JAVA.toString(), JAR.toString(), in.toString()), Map.of());
        assertThat(run).isEqualTo(new Run(0, "{\"id\":\"" + in.toString().substring(0, 3), ""));
    }

    @Test
    void needsNoMoreMemoryForManyDocumentsThanForOne() throws IOException, InterruptedException {
        Path in = folder.resolve("in.jsonl");
        String text = Json.quoted(Files.readString(Pages.OWN).repeat(20));
        Files.writeString(in, ("{\"text\":" + text + "}\n").repeat(1_500));
        assertThat(Files.size(in)).isGreaterThan(9_000_000);
        Path out = folder.resolve("out.jsonl");
        // half of the heap is models; neither all texts, two bytes a character, nor all results fit into the rest
        Run run = run(List.of("-Xmx32m"), Map.of(), "annotate", "--jsonl-in", "--only", "mentions", "-o", out, in);
        assertThat(run).isEqualTo(new Run(0, "", ""));
        assertThat(Files.size(out)).isGreaterThan(18_000_000);
    }

    @Test
    void normalizesAsInsideTheBuildAndFindsTheLegacyEncodings() throws IOException, InterruptedException {
        assertThat(run(List.of(), Map.of(), "normalize", "--op", "standard,upper", Pages.OWN))
                .isEqualTo(Run.bantin("normalize", "--op", "standard,upper", Pages.OWN));
        Path old = folder.resolve("old.txt");
        Files.write(old, LegacyEncoding.TCVN3.encode("Cộng hòa"));
        assertThat(run(List.of(), Map.of(), "normalize", "--encoding", "x-TCVN3", old))
                .isEqualTo(new Run(0, "Cộng hòa", ""));
    }

    @Test
    void needsNoMoreMemoryForManyLinesThanForOne() throws IOException, InterruptedException {
        Path in = folder.resolve("in.txt");
        Files.writeString(in, Files.readString(Pages.OWN).repeat(30_000));
        assertThat(Files.size(in)).isGreaterThan(9_000_000);
        Path out = folder.resolve("out.txt");
        assertThat(run(List.of("-Xmx16m"), Map.of(), "normalize", "--report=" + folder.resolve("r"), "-o", out, in))
                .isEqualTo(new Run(0, "", ""));
        assertThat(out).hasSameTextualContentAs(in);
    }

    @Test
    void holdsTheLicencesOfWhatItHolds() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            for (String name : List.of(
                    "META-INF/LICENSE",
                    "META-INF/NOTICE",
                    "META-INF/licenses/fastcsv.txt",
                    "META-INF/licenses/jmustache.txt")) {
                assertThat(jar.getEntry(name)).as(name).isNotNull();
            }
            String licence = new String(
                    jar.getInputStream(jar.getEntry("META-INF/LICENSE")).readAllBytes(), StandardCharsets.UTF_8);
            assertThat(licence).contains("Apache License");
        }
    }
}
