package io.github.bantin.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Model.UsageMessageSpec;

/**
 * The help of a command that measures words, sentences or sections: what it reads, what its rows say, and examples.
 *
 * @param header one line
 * @param description paragraphs
 * @param rows what each row that is printed says
 * @param footer gold and calls as examples, in lines that are not wrapped
 */
record EvaluateHelp(String header, List<String> description, Map<String, String> rows, List<String> footer) {
    private static final int NAMES = 28;
    private static final String FIGURES =
            "Each row has precision (P), recall (R) and their harmonic mean (F1) in percent,"
                    + " and how many places gold has, how many were found and how many of these are right; - where there is"
                    + " nothing that a share could be of. What is right has exactly the place that gold says. Several files have"
                    + " a row \"all\" each too.";
    private static final String CONLLU = "CoNLL-U: the last column tells the true spacing (SpaceAfter=No, SpacesAfter,"
            + " SpacesInToken); without any \"# newdoc\" each sentence is a text of its own.";
    private static final String JSON = "JSON Lines (what begins with a brace): an object a text with \"text\" and %s;"
            + " places as annotate writes them, {\"begin\":0,\"end\":4}, or [0,4], in UTF-16 code units. annotate does not"
            + " write the text itself, which must be added. Each character of the text that is not blank must be in one"
            + " place, and none in two.";

    static CommandLine in(CommandLine line, EvaluateSpansCommand.Measure measure) {
        EvaluateHelp help = switch (measure) {
            case WORDS -> words();
            case SENTENCES -> sentences();
            case OUTLINE -> outline();
        };
        line.getCommandSpec()
                .usageMessage()
                .header(help.header)
                .description(help.description.toArray(new String[0]))
                .footer(help.footer.toArray(new String[0]));
        return HelpTable.in(
                line, UsageMessageSpec.SECTION_KEY_FOOTER_HEADING, "Rows that are printed:", NAMES, help.rows);
    }

    private static EvaluateHelp words() {
        Map<String, String> rows = new LinkedHashMap<>();
        rows.put("words", "All words; marks, numbers and dates are words too.");
        rows.put("words of several syllables", "Those that hold a blank or a line end.");
        rows.put(
                "hard-wrapped texts, ...", "The same where line ends run through sentences, if other texts are there.");
        rows.put("other texts, ...", "The same of the other texts.");
        return new EvaluateHelp(
                "Measures how well words are found, on gold of your own.",
                List.of(
                        "Reads each GOLD file, cuts its raw text into words and compares their places.",
                        "",
                        CONLLU,
                        "",
                        JSON.formatted("\"tokens\" (or \"words\")"),
                        "",
                        FIGURES),
                rows,
                List.of(
                        "  bantin evaluate words gold.conllu",
                        "  bantin evaluate words gold.jsonl more.conllu",
                        "  echo '{\"text\":\"Cán bộ họp.\",\"tokens\":[[0,6],[7,10],[10,11]]}' |",
                        "    bantin evaluate words -"));
    }

    private static EvaluateHelp sentences() {
        Map<String, String> rows = new LinkedHashMap<>();
        rows.put("sentence ends", "Where sentences end, the end of the text aside.");
        rows.put("whole sentences", "Sentences that begin and end where gold says.");
        rows.put(
                "hard-wrapped texts, ...", "The same where line ends run through sentences, if other texts are there.");
        rows.put("other texts, ...", "The same of the other texts.");
        return new EvaluateHelp(
                "Measures how well sentences are found, on gold of your own.",
                List.of(
                        "Reads each GOLD file, cuts its raw text into sentences and compares their places.",
                        "",
                        CONLLU,
                        "",
                        JSON.formatted("\"sentences\""),
                        "",
                        FIGURES),
                rows,
                List.of(
                        "  bantin evaluate sentences gold.conllu",
                        "  bantin evaluate sentences gold.jsonl more.conllu",
                        "  echo '{\"text\":\"Họp. Xong.\",\"sentences\":[[0,4],[5,10]]}' |",
                        "    bantin evaluate sentences -"));
    }

    private static EvaluateHelp outline() {
        Map<String, String> rows = new LinkedHashMap<>();
        rows.put("sections", "All sections.");
        rows.put("DIEU, KHOAN, ...", "The sections of each kind.");
        rows.put(
                "breaks in the numbering", "How often, in what was found, a number does not follow the one before it.");
        return new EvaluateHelp(
                "Measures how well the sections of official documents are found, on gold of your own.",
                List.of(
                        "Reads each GOLD file, one JSON object with \"sections\" in any order, finds the sections of its"
                                + " document and compares. A section is right if kind, number, parent, begin and end agree:"
                                + " a kind as annotate writes it, the number as it stands (null where there is none), the"
                                + " sections above it, the largest first. The list is empty for a document without any.",
                        "",
                        "The document is the member \"text\", or of NAME.gold.json the file NAME.txt beside it; its"
                                + " \"length\" and \"sha256\", where they are given, must be those of the document. Places"
                                + " count UTF-16 code units; of two sections that overlap one must hold the other, and none"
                                + " may be there twice.",
                        "",
                        FIGURES),
                rows,
                List.of(
                        "  bantin evaluate outline law.gold.json decree.gold.json",
                        "",
                        "A file of gold:",
                        "  {\"text\":\"Điều 1. Đất\\n1. Đất ở.\\n\",\"sections\":[",
                        "   {\"kind\":\"DIEU\",\"number\":\"1\",\"parent\":null,\"begin\":0,\"end\":21},",
                        "   {\"kind\":\"KHOAN\",\"number\":\"1\",\"parent\":\"DIEU 1\",\"begin\":12,\"end\":21}]}"));
    }
}
