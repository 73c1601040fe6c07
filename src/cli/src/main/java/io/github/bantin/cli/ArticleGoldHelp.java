package io.github.bantin.cli;

import io.github.bantin.article.PartRole;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Model.UsageMessageSpec;

/** The help on gold of articles: the members of the form {@code bulletin-articles/1} and the roles that it knows. */
final class ArticleGoldHelp {
    private static final int NAMES = 18;

    private ArticleGoldHelp() {}

    /** Puts both tables before the examples of a command. */
    static CommandLine in(CommandLine command) {
        CommandLine told = HelpTable.in(
                command,
                UsageMessageSpec.SECTION_KEY_FOOTER_HEADING,
                "Members of gold, others are passed over:",
                NAMES,
                members());
        return HelpTable.in(
                told,
                UsageMessageSpec.SECTION_KEY_FOOTER_HEADING,
                "Roles in gold, first those in articles, then those of loose parts:",
                NAMES,
                roles());
    }

    private static Map<String, String> members() {
        Map<String, String> rows = new LinkedHashMap<>();
        rows.put("source", "The file that holds the text. Must be there.");
        rows.put("articles", "A list of objects with \"spans\" in reading order and an \"id\", a name. Must be there.");
        rows.put("loose", "A list of the spans that belong to no article.");
        rows.put(
                "spans",
                "A list of objects with \"role\", \"begin\", \"end\" (behind the last character) and \"para\", the number of"
                        + " the paragraph in its article, 0 where it is missing. As a rule a span is a line.");
        rows.put("schema", "Where it is there, \"bulletin-articles/1\".");
        rows.put(
                "length, sha256",
                "Where they are there, the length of the text and its hash in UTF-8, in hexadecimal.");
        rows.put(
                "alternatives",
                "A list of what may be read in another way: \"lines\", from 1, and the \"articles\" (\"-\" for none)"
                        + " or \"roles\" that are as right for them.");
        return rows;
    }

    private static Map<String, String> roles() {
        Map<String, String> rows = new LinkedHashMap<>();
        for (PartRole role : PartRole.values()) {
            rows.put(role.name().toLowerCase(Locale.ROOT), meaning(role));
        }
        return rows;
    }

    private static String meaning(PartRole role) {
        return switch (role) {
            case KICKER -> "The line over a headline that names the place or organ that the article is about.";
            case HEADLINE -> "The title of an article.";
            case LEAD -> "The opening paragraph where it is set apart.";
            case BODY -> "A paragraph of running text; a subhead is a paragraph of its own.";
            case BYLINE -> "The name of the author.";
            case CAPTION -> "The text to a picture.";
            case JUMP -> "A line that leads to another page.";
            case HEADER -> "Loose: what stands over each page.";
            case FOOTER -> "Loose: what stands under each page.";
            case RUBRIC -> "Loose: the name of a section of the bulletin.";
            case NOISE -> "Loose: anything else that belongs to no article.";
        };
    }
}
