package io.github.bantin.cli.evaluate;

import java.util.List;

/** Reads gold of either format: what begins with a brace is JSON Lines, all else CoNLL-U. */
public final class GoldFile {
    private GoldFile() {}

    /**
     * Reads the texts of a file.
     *
     * @param content what the file holds
     * @param layer what each text must have
     * @return its texts
     * @throws GoldException if it is neither format, or a text has no such layer
     */
    public static List<GoldText> read(String content, GoldLayer layer) throws GoldException {
        List<String> lines = content.lines().toList();
        List<GoldText> texts =
                content.stripLeading().startsWith("{") ? JsonGold.read(lines, layer) : ConlluGold.read(lines);
        if (texts.isEmpty()) {
            throw new GoldException("no gold in it");
        }
        return texts;
    }
}
