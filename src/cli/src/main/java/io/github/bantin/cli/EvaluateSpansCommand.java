package io.github.bantin.cli;

import io.github.bantin.cli.evaluate.Evaluation;
import io.github.bantin.cli.evaluate.GoldException;
import io.github.bantin.cli.evaluate.GoldFile;
import io.github.bantin.cli.evaluate.GoldLayer;
import io.github.bantin.cli.evaluate.GoldText;
import io.github.bantin.cli.input.Document;
import io.github.bantin.cli.input.DocumentSink;
import io.github.bantin.cli.input.InputException;
import io.github.bantin.cli.input.Inputs;
import io.github.bantin.cli.output.TextLines;
import io.github.bantin.token.LinearWordSegmenter;
import io.github.bantin.token.SentenceSegmenter;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code bantin evaluate words}, {@code sentences} and {@code outline}: gold in, precision, recall and F1 out. */
@Command(
        optionListHeading = "%nOptions:%n",
        parameterListHeading = "%nArguments:%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:Everything was measured.",
            "1:Some file is no gold and is named on standard error; the others were measured.",
            "2:The arguments make no sense."
        },
        footerHeading = "%nExamples:%n")
final class EvaluateSpansCommand implements Callable<Integer> {
    /** What can be measured. */
    enum Measure {
        /** Words, and those of several syllables. */
        WORDS {
            @Override
            void add(Document gold, Charset charset, Evaluation evaluation) throws GoldException {
                for (GoldText text : GoldFile.read(gold.text(), GoldLayer.WORDS)) {
                    evaluation.addWords(text, LinearWordSegmenter.standard());
                }
            }
        },
        /** Ends of sentences, and whole sentences. */
        SENTENCES {
            @Override
            void add(Document gold, Charset charset, Evaluation evaluation) throws GoldException {
                for (GoldText text : GoldFile.read(gold.text(), GoldLayer.SENTENCES)) {
                    evaluation.addSentences(text, SentenceSegmenter.standard());
                }
            }
        },
        /** Sections of official documents. */
        OUTLINE {
            @Override
            void add(Document gold, Charset charset, Evaluation evaluation) throws GoldException, InputException {
                evaluation.addOutline(gold.text(), TextBeside.of(gold.id().text(), charset));
            }
        };

        abstract void add(Document gold, Charset charset, Evaluation evaluation) throws GoldException, InputException;
    }

    private final Measure measure;
    private final StandardStreams streams;
    private final Diagnostics diagnostics;

    @Mixin
    @SuppressWarnings("unused") // picocli reads it
    private HelpOption help = new HelpOption();

    @Mixin
    @SuppressWarnings("NullAway.Init") // picocli makes it
    private GoldEncoding encoding;

    @Parameters(index = "0..*", paramLabel = "GOLD", arity = "1..*", description = "Gold, or - for standard input.")
    private List<String> files = new ArrayList<>();

    EvaluateSpansCommand(Measure measure, StandardStreams streams, Diagnostics diagnostics) {
        this.measure = measure;
        this.streams = streams;
        this.diagnostics = diagnostics;
    }

    /** The command for one measure, with the help of that measure. */
    static CommandLine over(Measure measure, StandardStreams streams, Diagnostics diagnostics) {
        return EvaluateHelp.in(new CommandLine(new EvaluateSpansCommand(measure, streams, diagnostics)), measure);
    }

    @Override
    public Integer call() throws IOException {
        TextLines out = new TextLines(streams.out());
        Measuring measuring = new Measuring(measure, encoding.charset(), out, new Faults(diagnostics));
        Inputs.ofText(files, streams.in(), encoding.charset()).read(measuring);
        if (measuring.measured > 1) {
            measuring.write("all", measuring.total);
        }
        out.flush();
        return measuring.faults.count() > 0 ? ExitCode.INPUT : ExitCode.DONE;
    }

    /** Measures file after file. */
    private static final class Measuring implements DocumentSink {
        private final Measure measure;
        private final Charset charset;
        private final TextLines out;
        private final Faults faults;
        private final Evaluation total = new Evaluation();
        private int measured;

        Measuring(Measure measure, Charset charset, TextLines out, Faults faults) {
            this.measure = measure;
            this.charset = charset;
            this.out = out;
            this.faults = faults;
        }

        @Override
        public void accept(Document document) throws IOException {
            Evaluation own = new Evaluation();
            try {
                measure.add(document, charset, own);
            } catch (GoldException e) {
                reject(document.id().text(), new InputException(String.valueOf(e.getMessage())));
                return;
            } catch (InputException e) {
                reject(document.id().text(), e);
                return;
            }
            total.add(own);
            measured++;
            write(document.id().text(), own);
        }

        void write(String name, Evaluation evaluation) throws IOException {
            for (String line : evaluation.lines()) {
                out.write(name + ": " + line, "\n");
            }
        }

        @Override
        public void reject(String name, InputException problem) {
            faults.reject(name, problem);
        }
    }
}
