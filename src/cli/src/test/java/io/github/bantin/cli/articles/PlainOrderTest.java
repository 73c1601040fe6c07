package io.github.bantin.cli.articles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainOrderTest {
    private record Lines(List<Atom> gold, List<Answer> said) {}

    /** A line for each pair: the letter of its article and its place in the stream; the article that is said, and its place. */
    private static Lines lines(String gold, String said) {
        List<Atom> atoms = new ArrayList<>();
        List<Answer> answers = new ArrayList<>();
        List<String> is = Stream.of(gold.split(" ", -1)).toList();
        List<String> has = Stream.of(said.split(" ", -1)).toList();
        for (int i = 0; i < is.size(); i++) {
            int article = is.get(i).charAt(0) == '-' ? -1 : is.get(i).charAt(0) - 'A';
            int place = Integer.parseInt(is.get(i).substring(1));
            atoms.add(new Atom(place + 1, 10 * place, 10 * place + 5, article, "body", 0, 5, false));
            int other = has.get(i).charAt(0) == '-' ? -1 : has.get(i).charAt(0) - 'a';
            answers.add(new Answer(other, "body", 0, Integer.parseInt(has.get(i).substring(1))));
        }
        return new Lines(atoms, answers);
    }

    @ParameterizedTest
    @CsvSource({
        "A0 A1 B2 B3, a0 a1 b0 b1, 1/1 1/1 2/2", // as it went in
        "A0 A1 B2 B3, b0 b1 a0 a1, 0/1 0/1 2/2", // the articles in another order
        "A0 A1 B2 B3, a1 a0 b0 b1, 0/1 0/1 2/2", // two lines in another order
        "A0 A1 B2 B3, a0 a1 a2 a3, 1/1 0/1 0/2", // two articles as one
        "A0 A1 B2 B3, a0 a1 b0 c0, 1/1 0/1 1/2", // one article as two
        "A0 A1 B2 B3, a0 a1 b0 -0, 1/1 0/1 1/2", // a line is lost
        "A0 A1 B3 -2, a0 a1 b0 -0, 1/1 1/1 2/2", // a loose line between
        "A0 A1 B3 -2, a0 a1 b0 c0, 0/1 0/1 2/2", // which is said to be an article behind the one that it stands before
        "A0 B1 A2 B3, a0 b0 a1 b1, 0/0 0/0 0/0", // no plain order
        "A1 A0 B2 B3, a1 a0 b0 b1, 0/0 0/0 0/0",
        "-0 -1, -0 -0, 0/0 0/0 0/0",
        "B2 B3 A0 A1, b0 b1 a0 a1, 1/1 1/1 2/2" // gold may name its articles in any order
    })
    void countsTextsThatAreKept(String gold, String said, String expected) {
        Lines lines = lines(gold, said);
        Map<String, int[]> pooled = new HashMap<>();
        PlainOrder.measure(Compared.of(lines.gold(), lines.said()), pooled);
        assertThat(Stream.of("plain_kept", "plain_exact", "plain_articles")
                        .map(name -> pooled.get(name)[0] + "/" + pooled.get(name)[1]))
                .containsExactly(expected.split(" ", -1));
    }

    /** The first lines of two columns: A0 A2 is a join over another article, B1 B3 too. */
    @ParameterizedTest
    @CsvSource({"false, a0 b0 a1 b1, 2/2", "false, a0 b0 c0 b1, 1/2", "true, a0 b0 a1 b1, 0/0"})
    void countsTornSentences(boolean closed, String said, String expected) {
        Lines lines = lines("A0 A2 B1 B3", said.replaceFirst("(\\S+) (\\S+) (\\S+) (\\S+)", "$1 $3 $2 $4"));
        List<Atom> atoms = lines.gold().stream()
                .map(atom -> new Atom(atom.line(), atom.begin(), atom.end(), atom.article(), "body", 1, 5, closed))
                .toList();
        Map<String, int[]> pooled = new HashMap<>();
        ReadingOrder.measure(Compared.of(atoms, lines.said()), new HashMap<>(), pooled, new int[3]);
        assertThat(pooled.get("torn_r")[0] + "/" + pooled.get("torn_r")[1]).isEqualTo(expected);
        assertThat(pooled.get("colj_r")[1]).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            quoteCharacter = '`',
            value = {
                "xong. > true",
                "xong ? > true",
                "nói: “Xong!” > true",
                "(xem dưới đây…) > true",
                "như sau: > true",
                "xong > false",
                "xong; > false",
                "“Xong” > false",
                "12,5 > false",
                "» > false"
            })
    void sentencesEndWithATerminalSign(String line, boolean ends) {
        assertThat(SentenceEnds.at(line, 0, line.length())).isEqualTo(ends);
    }
}
