package io.github.bantin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the contract of the output promises, on every page of the test data and on texts of other kinds. */
class JsonContractTest {
    static Stream<String> texts() throws IOException {
        List<String> texts = new ArrayList<>();
        for (Path page : Pages.bulletins()) {
            String text = Files.readString(page);
            texts.add(text);
            texts.add(text.replace("\n", "\r\n"));
            texts.add(Normalizer.normalize(text, Normalizer.Form.NFD));
        }
        assertThat(texts).isNotEmpty();
        texts.add(Files.readString(Pages.OWN));
        texts.add("");
        texts.add("\n\n\f\n");
        texts.add("7".repeat(5000));
        texts.add("1.234.567.890.123.456.789,123456789 đồng 😀\u2028\u0085x \uFEFF \u0000\u001b[1m\n");
        texts.add("Chương I\nCHUNG\nĐiều 1. A\n1. B:\na) C;\nđ) D.\n“Điều 2. E”.\nNơi nhận:\n- Lưu.\n");
        texts.add("ngày 31/02/2022 và 1,234; từ 3 - 5 triệu đồng; quý IV; thứ hai; 14 giờ 30");
        texts.add(EVERY_KIND);
        return texts.stream();
    }

    private static final String EVERY_KIND = """
            Theo các Điều 5 đến Điều 9 Luật Đất đai năm 2024 và Bản án số 15/2022/HS-ST ngày 5/3/2022,
            lúc 7h30 ngày 18/11/2022, các ngày 1, 2 và 5/3/2023, từ 7 giờ đến 11 giờ, mùng 3 Tết, thập niên 1990, thế kỷ XXI,
            lãi suất 8%/năm, tăng 3‰, giá 25.000 đồng/kg, 2/3 diện tích, gấp 2,5 lần, Kế hoạch số 65-CTr/TU, 6 tháng đầu năm,
            tăng 1,5 điểm phần trăm, dài 390 km, 60 - 65 tạ, tháng 11, ngày 20/11, quý II, trong 15 ngày, kỳ họp thứ sáu.
            """;

    @Test
    void writesValuesOfEveryShape() {
        Map<String, JsonNode> values = new HashMap<>();
        for (JsonNode mention : Json.of(line(EVERY_KIND)).get("mentions")) {
            values.putIfAbsent(mention.get("kind").asText(), mention);
        }
        assertThat(values.get("LEGAL_REFERENCE").at("/value/paths/0/0/unit").asText())
                .isEqualTo("DIEU");
        assertThat(values.get("DOCUMENT_TITLE").at("/value/name").asText()).isEqualTo("Đất đai");
        assertThat(values.get("DOCUMENT_TITLE").at("/value/year").asInt()).isEqualTo(2024);
        assertThat(values.get("DOCUMENT_NUMBER").get("date").asText()).isEqualTo("2022-03-05");
        assertThat(values.get("DATE_LIST").get("value").get(2).asText()).isEqualTo("2023-03-05");
        assertThat(values.get("DATE_TIME").get("value").asText()).isEqualTo("2022-11-18T07:30");
        assertThat(values.get("PRICE").get("per").asText()).isEqualTo("kg");
        assertThat(values.get("RATE").get("unit").asText()).isEqualTo("%");
        assertThat(values.get("FRACTION").at("/value/denominator").asInt()).isEqualTo(3);
        assertThat(values.get("MULTIPLIER").get("value").decimalValue()).isEqualByComparingTo("2.5");
        assertThat(values)
                .containsKeys("PERMILLE", "LUNAR_DATE", "DECADE", "CENTURY", "TIME_RANGE", "HALF_YEAR", "ORDINAL");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void holdsTheSchema(String text) {
        AnnotateSchema.assertHolds(line(text));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void offsetsLeadBackToTheText(String text) {
        JsonNode document = Json.of(line(text));
        assertThat(document.get("length").asInt()).isEqualTo(text.length());
        for (String layer : List.of("sentences", "tokens", "mentions")) {
            int before = 0;
            for (JsonNode item : document.get(layer)) {
                int begin = item.get("begin").asInt();
                int end = item.get("end").asInt();
                assertThat(begin).isGreaterThanOrEqualTo(before);
                assertThat(end).isGreaterThan(begin).isLessThanOrEqualTo(text.length());
                before = begin;
                assertThat(text.substring(begin, end)).isNotBlank();
                if (layer.equals("mentions")) {
                    assertThat(item.get("text").asText()).isEqualTo(pieces(item, text));
                }
                if (item.has("fullBegin")) {
                    assertThat(item.get("fullBegin").asInt()).isLessThanOrEqualTo(begin);
                    assertThat(item.get("fullEnd").asInt()).isGreaterThanOrEqualTo(end);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void partsHoldEveryCharacterOnce(String text) {
        JsonNode document = Json.of(line(text));
        BitSet held = new BitSet();
        List<JsonNode> parts = new ArrayList<>();
        document.get("articles").forEach(article -> article.get("parts").forEach(parts::add));
        document.get("loose").forEach(parts::add);
        for (JsonNode part : parts) {
            for (JsonNode span : part.get("spans")) {
                int begin = span.get(0).asInt();
                int end = span.get(1).asInt();
                assertThat(held.get(begin, end).isEmpty()).isTrue();
                held.set(begin, end);
            }
        }
        for (int i = 0; i < text.length(); i++) {
            boolean blank = Character.isWhitespace(text.charAt(i)) || Character.isISOControl(text.charAt(i));
            assertThat(held.get(i) || blank || Character.getType(text.charAt(i)) == Character.FORMAT)
                    .as("character at %d", i)
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void sectionsStandInTheSectionsThatTheyName(String text) {
        List<JsonNode> sections = new ArrayList<>();
        for (JsonNode section : Json.of(line(text)).get("outline")) {
            assertThat(section.get("id").asText()).isEqualTo("s" + (sections.size() + 1));
            int begin = section.get("begin").asInt();
            int end = section.get("end").asInt();
            assertThat(end).isGreaterThan(begin).isLessThanOrEqualTo(text.length());
            if (section.has("parent")) {
                int parent = Integer.parseInt(section.get("parent").asText().substring(1));
                assertThat(parent).isLessThanOrEqualTo(sections.size());
                JsonNode above = sections.get(parent - 1);
                assertThat(above.get("begin").asInt()).isLessThanOrEqualTo(begin);
                assertThat(above.get("end").asInt()).isGreaterThanOrEqualTo(end);
            }
            sections.add(section);
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void articlesAreNamedByWhatStandsInThem(String text) {
        JsonNode document = Json.of(line(text));
        List<String> ids = new ArrayList<>();
        document.get("articles").forEach(article -> ids.add(article.get("id").asText()));
        for (int i = 0; i < ids.size(); i++) {
            assertThat(ids.get(i)).isEqualTo("a" + (i + 1));
        }
        for (JsonNode mention : document.get("mentions")) {
            int begin = mention.has("spans")
                    ? mention.at("/spans/0/0").asInt()
                    : mention.get("begin").asInt();
            String owner = "";
            for (JsonNode article : document.get("articles")) {
                for (JsonNode part : article.get("parts")) {
                    for (JsonNode span : part.get("spans")) {
                        if (span.get(0).asInt() <= begin && begin < span.get(1).asInt()) {
                            owner = article.get("id").asText();
                        }
                    }
                }
            }
            assertThat(mention.path("article").asText()).isEqualTo(owner);
        }
    }

    private static String line(String text) {
        Run run = Run.reading(text, "annotate");
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out()).endsWith("}\n").containsOnlyOnce("\n");
        return run.out();
    }

    private static String pieces(JsonNode item, String text) {
        if (!item.has("spans")) {
            return text.substring(item.get("begin").asInt(), item.get("end").asInt());
        }
        StringJoiner pieces = new StringJoiner("\n");
        item.get("spans")
                .forEach(span -> pieces.add(
                        text.substring(span.get(0).asInt(), span.get(1).asInt())));
        return pieces.toString();
    }
}
