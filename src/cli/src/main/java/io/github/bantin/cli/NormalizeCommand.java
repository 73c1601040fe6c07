package io.github.bantin.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.bantin.cli.input.Inputs;
import io.github.bantin.cli.normalize.Chain;
import io.github.bantin.cli.normalize.Operation;
import io.github.bantin.cli.normalize.Request;
import io.github.bantin.cli.normalize.Tally;
import io.github.bantin.cli.normalize.TallyReport;
import io.github.bantin.cli.output.Destination;
import io.github.bantin.cli.output.JsonObjects;
import io.github.bantin.cli.output.OutputException;
import io.github.bantin.cli.output.TextLines;
import io.github.bantin.cli.output.WholeFile;
import io.github.bantin.normalize.LegacyEncoding;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code bantin normalize}: text in, normalized text out. */
@Command(
        name = "normalize",
        header = "Normalizes Vietnamese text: composed letters, no invisible characters, and more on request.",
        description = {
            "Normalizes each line of each FILE by itself and keeps its line end (LF, CR LF or CR). With --jsonl-in it"
                    + " normalizes the text of each object as a whole and writes objects with \"id\" and \"text\".",
            "A line that cannot be decoded is named and leaves an empty line, so that line numbers stay; a byte order"
                    + " mark at the begin of a file is dropped. With --op detect and no --encoding, lines that are not UTF-8"
                    + " are taken for Windows-1252."
        },
        footer = {
            "  bantin normalize page.txt",
            "  bantin normalize --op standard,tone-new,lower < in.txt > out.txt",
            "  bantin normalize --op standard,join-lines --jsonl-in pages.jsonl",
            "  bantin normalize --op detect old.txt",
            "  bantin normalize --encoding x-TCVN3 old.txt",
            "  bantin normalize --op decode:TCVN3,standard read-wrongly.txt",
            "  bantin normalize --report=report.json -o clean.txt *.txt"
        })
final class NormalizeCommand implements Callable<Integer> {
    private final Diagnostics diagnostics;

    @Mixin
    private final InputOutput io;

    @Mixin
    @SuppressWarnings("unused") // picocli reads it
    private HelpOption help = new HelpOption();

    @Option(
            names = "--op",
            paramLabel = "OP[,OP...]",
            converter = OperationNames.class,
            completionCandidates = OperationNames.class,
            description = "What to do, separated by commas, in this order; see below. Otherwise standard.")
    private List<OperationNames.Requests> requested = new ArrayList<>();

    @Option(
            names = "--report",
            arity = "0..1",
            paramLabel = "FILE",
            preprocessor = AttachedValue.class,
            description =
                    "Say on standard error, or in FILE as JSON, how much each operation changed, how many private-use"
                            + " characters are left and how many words are no syllables of Vietnamese.")
    private @Nullable String report;

    NormalizeCommand(StandardStreams streams, Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
        this.io = new InputOutput(streams, diagnostics);
    }

    @Override
    public Integer call() throws IOException {
        List<Request> requests = requested.isEmpty()
                ? List.of(Operation.parse("standard"))
                : requested.stream()
                        .flatMap(option -> option.requests().stream())
                        .toList();
        check(requests);
        Chain chain = new Chain(requests);
        if (isAsked(requests, Operation.DETECT)) {
            return detect();
        }
        return report == null ? rewrite(chain) : rewriteAndReport(new Tally(chain), report);
    }

    private void check(List<Request> requests) {
        if (isAsked(requests, Operation.DETECT)) {
            if (requests.size() > 1) {
                throw io.refusal("detect stands alone: it writes advice and no text");
            }
            if (report != null) {
                throw io.refusal("detect changes nothing: there is nothing to --report");
            }
        }
        for (int i = 1; i < requests.size(); i++) {
            if (requests.get(i).operation() == Operation.DECODE) {
                throw io.refusal(requests.get(i) + " comes first: after " + requests.get(i - 1)
                        + " the text is no longer what was read in the wrong encoding");
            }
        }
        for (Request request : requests) {
            if (request.operation().needsWholeTexts() && !io.jsonLines()) {
                throw io.refusal(request + " works across lines: it needs whole texts and so --jsonl-in");
            }
        }
        if (report != null && report.equals(Inputs.STANDARD_INPUT)) {
            throw io.refusal("--report=- names no file; --report alone writes to standard error");
        }
        if (report != null && !report.equals(AttachedValue.NONE)) {
            io.checkSecondOutput(report);
        }
    }

    private static boolean isAsked(List<Request> requests, Operation operation) {
        return requests.stream().anyMatch(request -> request.operation() == operation);
    }

    private int detect() throws IOException {
        return io.<DocumentWorker<LegacyEncoding.Detection>>run(
                (out, faults) -> new DocumentWorker<>(
                        LegacyEncoding::detect, new JsonObjects<>(out, NormalizeCommand::write), faults),
                worker -> {
                    if (io.jsonLines()) {
                        io.documents().read(worker);
                    } else {
                        io.linesInQuestion().read(worker);
                    }
                });
    }

    private int rewrite(UnaryOperator<String> rewriting) throws IOException {
        if (io.jsonLines()) {
            return io.<DocumentWorker<String>>run(
                    (out, faults) -> new DocumentWorker<>(
                            rewriting,
                            new JsonObjects<>(out, (json, text) -> json.writeStringField("text", text)),
                            faults),
                    worker -> io.documents().read(worker));
        }
        return io.run(
                (out, faults) -> new LineRewriter(rewriting, new TextLines(out), faults),
                rewriter -> io.lines().read(rewriter));
    }

    private int rewriteAndReport(Tally tally, String file) throws IOException {
        if (file.equals(AttachedValue.NONE)) {
            int code = rewrite(tally);
            TallyReport.lines(tally).forEach(diagnostics::note);
            return code;
        }
        try (Destination destination = WholeFile.open(file)) {
            int code = rewrite(tally);
            if (code != ExitCode.OUTPUT) {
                TallyReport.writeJson(tally, destination.stream());
                destination.commit();
            }
            return code;
        } catch (OutputException e) {
            diagnostics.output(e);
            return ExitCode.OUTPUT;
        }
    }

    private static void write(JsonGenerator json, LegacyEncoding.Detection detection) throws IOException {
        json.writeStringField("encoding", detection.best().name());
        json.writeArrayFieldStart("candidates");
        for (LegacyEncoding.Candidate candidate : detection.candidates()) {
            json.writeStartObject();
            json.writeStringField("encoding", candidate.name());
            json.writeNumberField("syllables", candidate.syllables());
            json.writeNumberField("others", candidate.others());
            json.writeNumberField("plainSyllables", candidate.plainSyllables());
            json.writeNumberField("plainOthers", candidate.plainOthers());
            json.writeNumberField("score", candidate.score());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
