package io.github.bantin.internal.legacy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes {@code LegacyTables.java} from {@code legacy_encodings.tsv}, a compilation of Vietnamese legacy encodings whose
 * cells were each checked against several independent sources (glibc, GNU recode, RFC 1456, Unikey, VBKey, xvnkb).
 *
 * <p>Run it with the path of the TSV file and the path of the file to write.
 */
final class LegacyTableGenerator {

    /** The name of each table in Java, by its name in the file, in the order of the generated class. */
    private static final Map<String, String> TABLES = new LinkedHashMap<>();

    static {
        TABLES.put("TCVN3", "TCVN3");
        TABLES.put("TCVN5712-1", "TCVN5712_1");
        TABLES.put("VNI-WIN", "VNI_WINDOWS");
        TABLES.put("VISCII", "VISCII");
        TABLES.put("VPS", "VPS");
        TABLES.put("VIQR", "VIQR");
        TABLES.put("WINDOWS-1258", "WINDOWS_1258");
        TABLES.put("BKHCM2", "BKHCM2");
    }

    private static final int CELLS_PER_LINE = 11;

    /** One way to write a letter, as the file has it; its bytes in hexadecimal without blanks. */
    record Cell(String encoding, String hex, String view, char letter, String confidence) {
        byte[] bytes() {
            return HexFormat.of().parseHex(hex);
        }

        /** The spelling d- of VIQR, which few used and which would eat the hyphen of {@code QD-TTg}. */
        boolean isStrokeByHyphen() {
            return encoding.equals("VIQR") && hex.endsWith("2D");
        }
    }

    private LegacyTableGenerator() {}

    public static void main(String[] arguments) throws IOException {
        Files.writeString(Path.of(arguments[1]), generate(Path.of(arguments[0])), StandardCharsets.UTF_8);
    }

    static List<Cell> read(Path file) throws IOException {
        List<Cell> cells = new ArrayList<>();
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        for (String line : lines.subList(1, lines.size())) {
            List<String> columns = List.of(line.split("\t", -1));
            String bytes = columns.get(1).replace(" ", "");
            StringBuilder view = new StringBuilder();
            for (int c : hex(columns.get(2))) {
                view.append((char) c);
            }
            int[] letters = hex(columns.get(3));
            if (letters.length != 1) {
                throw new IllegalArgumentException("not one character: " + line);
            }
            cells.add(new Cell(columns.get(0), bytes, view.toString(), (char) letters[0], columns.get(6)));
        }
        return cells;
    }

    private static int[] hex(String numbers) {
        return List.of(numbers.split(" ", -1)).stream()
                .mapToInt(number -> Integer.parseInt(number, 16))
                .toArray();
    }

    /** The whole text of {@code LegacyTables.java}. */
    static String generate(Path file) throws IOException {
        List<Cell> cells = read(file);
        StringBuilder source = new StringBuilder();
        source.append("package io.github.bantin.internal.legacy;\n\n");
        source.append(
                "/**\n * The letters of Vietnamese legacy encodings: bytes in hexadecimal, an equals sign, the letter.\n");
        source.append(
                " *\n * <p>Made by {@code LegacyTableGenerator} from {@code legacy_encodings.tsv}, a compilation of which each");
        source.append("\n * cell was checked against several independent sources. Do not edit.\n */\n");
        source.append("final class LegacyTables {\n");
        TABLES.forEach((encoding, name) -> append(source, name, cells, encoding));
        return source.append("\n    private LegacyTables() {}\n}\n").toString();
    }

    private static void append(StringBuilder source, String name, List<Cell> cells, String encoding) {
        List<String> entries = new ArrayList<>();
        for (Cell cell : cells) {
            if (cell.encoding().equals(encoding) && !isLeftOut(cell)) {
                entries.add(cell.hex() + "=" + java(cell.letter()));
            }
        }
        source.append("\n    static final String ").append(name).append(" = \"\"");
        for (int i = 0; i < entries.size(); i += CELLS_PER_LINE) {
            List<String> line = entries.subList(i, Math.min(i + CELLS_PER_LINE, entries.size()));
            String blank = i + CELLS_PER_LINE < entries.size() ? " " : "";
            source.append("\n            + \"")
                    .append(String.join(" ", line))
                    .append(blank)
                    .append('"');
        }
        source.append(";\n");
    }

    /** The no-break space, which is no letter, and a spelling that isn't read. */
    private static boolean isLeftOut(Cell cell) {
        return cell.letter() == '\u00a0' || cell.isStrokeByHyphen();
    }

    private static String java(char letter) {
        return Character.isLetter(letter) ? String.valueOf(letter) : String.format("\\u%04x", (int) letter);
    }
}
