package io.github.bantin;

import io.github.bantin.article.LineEvidence;
import io.github.bantin.extract.Mention;
import io.github.bantin.extract.MentionExtractor;
import io.github.bantin.normalize.VietnameseNormalizer;
import io.github.bantin.text.AlignedText;
import io.github.bantin.text.Excerpt;
import io.github.bantin.token.LinearWordSegmenter;
import io.github.bantin.token.SentenceSegmenter;
import io.github.bantin.token.Token;
import io.github.bantin.token.VietnameseTokenizer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * The door to the library: one call for each of the things it does, with their usual settings.
 *
 * <p>Offsets in all results are UTF-16 code units of the text that is passed. Reading never throws on what a text holds;
 * null is refused with the parameter's name. All methods are safe for use by any number of threads.
 *
 * <pre>{@code
 * Bantin.mentions("Chỉ thị số 16-CT/TU ngày 2/12/2022");
 * Bantin.read(page).articles();
 * }</pre>
 */
public final class Bantin {
    private Bantin() {}

    /**
     * Reads a bulletin: its articles in reading order, sentences, tokens and mentions.
     *
     * @param text the text of a page, of several pages parted by form feeds, or any other text
     * @return the bulletin; nothing is computed before it is asked for
     */
    public static Bulletin read(String text) {
        return BulletinReader.standard().read(text);
    }

    /**
     * Reads a bulletin whose layout is known, as it is where a PDF or a scan was read.
     *
     * @param text the text of a page, of several pages parted by form feeds, or any other text
     * @param evidence what the layout knows of its lines, in any order; lines may be missing
     * @return the bulletin; nothing is computed before it is asked for
     */
    public static Bulletin read(String text, List<LineEvidence> evidence) {
        return BulletinReader.standard().read(text, evidence);
    }

    /**
     * Finds the document numbers, dates, shares, sums and numbers in a text as it stands; invisible characters and
     * decomposed letters are looked through.
     *
     * @param text any text
     * @return the mentions in the order of the text; no two overlap
     */
    public static List<Mention> mentions(String text) {
        AlignedText normalized = VietnameseNormalizer.standard().normalizeAligned(text);
        return MentionExtractor.standard().extract(normalized).stream()
                .map(mention -> mention.in(normalized))
                .toList();
    }

    /**
     * Cuts a text as it stands into sentences.
     *
     * @param text any text
     * @return the sentences in the order of the text
     */
    public static List<Excerpt> sentences(String text) {
        return SentenceSegmenter.standard().segment(text);
    }

    /**
     * Cuts a text as it stands into syllables, figures, document numbers, abbreviations, addresses and marks.
     *
     * @param text any text
     * @return the tokens in the order of the text
     */
    public static List<Token> tokens(String text) {
        return VietnameseTokenizer.standard().tokenize(text);
    }

    /**
     * Cuts a text as it stands into words: tokens whose syllables are joined where they are one word.
     *
     * @param text any text
     * @return the words in the order of the text
     */
    public static List<Token> words(String text) {
        return LinearWordSegmenter.standard().segment(text);
    }

    /**
     * Cleans a text of invisible characters and composes its letters (Unicode NFC).
     *
     * @param text any text
     * @return the normalized text; the same instance if nothing changes
     */
    public static String normalize(String text) {
        return VietnameseNormalizer.standard().normalize(text);
    }

    /**
     * Lays mentions out as a table, a line for each: text, kind, value and place.
     *
     * @param mentions any mentions
     * @return the table, every line ended by a line feed
     */
    public static String table(List<? extends Mention> mentions) {
        return MentionTable.of(Objects.requireNonNull(mentions, "mentions"));
    }

    /**
     * Returns the version of the library.
     *
     * @return the version, such as {@code 0.1.0}
     */
    public static String version() {
        try (InputStream stored = Bantin.class.getResourceAsStream("version.txt")) {
            return stored == null ? "unknown" : new String(stored.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
