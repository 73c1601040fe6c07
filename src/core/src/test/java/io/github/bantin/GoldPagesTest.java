package io.github.bantin;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.bantin.extract.Mention;
import io.github.bantin.extract.MentionKind;
import io.github.bantin.extract.NumericMention;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The mentions of every page against its gold, which was written by hand: kind, place and value, none missed, none more. */
class GoldPagesTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    static List<Path> pages() {
        return TestPages.files();
    }

    private record Found(String kind, String place, String value) {}

    @ParameterizedTest
    @MethodSource("pages")
    void findsWhatTheGoldSays(Path page) throws IOException {
        JsonNode gold = JSON.readTree(TestPages.goldOf(page).toFile());
        Set<MentionKind> kinds = EnumSet.noneOf(MentionKind.class);
        gold.get("mentionKinds").forEach(kind -> kinds.add(MentionKind.valueOf(kind.asText())));
        List<Found> expected = new ArrayList<>();
        List<JsonNode> optional = new ArrayList<>();
        for (JsonNode mention : gold.get("mentions")) {
            if (mention.path("optional").asBoolean()) {
                optional.add(mention);
            } else if (kinds.contains(MentionKind.valueOf(mention.get("kind").asText()))) {
                expected.add(new Found(mention.get("kind").asText(), place(mention), value(mention)));
            }
        }
        List<Found> found = new ArrayList<>();
        for (Mention mention : Bantin.read(TestPages.text(page)).mentions()) {
            boolean counts =
                    kinds.contains(mention.kind()) && optional.stream().noneMatch(other -> overlaps(other, mention));
            if (counts) {
                found.add(new Found(
                        mention.kind().name(), mention.excerpt().spans().toString(), value(mention)));
            }
        }
        assertThat(found).containsExactlyInAnyOrderElementsOf(expected);
    }

    private static boolean overlaps(JsonNode other, Mention mention) {
        return mention.excerpt().spans().stream()
                .anyMatch(span -> other.get("begin").asInt() < span.end()
                        && span.begin() < other.get("end").asInt());
    }

    private static String place(JsonNode mention) {
        JsonNode spans = mention.get("spans");
        if (spans == null) {
            return "[[" + mention.get("begin") + "," + mention.get("end") + ")]";
        }
        return StreamSupport.stream(spans.spliterator(), false)
                .map(span -> "[" + span.get(0) + "," + span.get(1) + ")")
                .toList()
                .toString();
    }

    private static String value(JsonNode mention) {
        JsonNode value = mention.get("value");
        if (mention.has("normalized")) {
            return mention.get("normalized").asText();
        }
        if (value.isObject()) {
            return plain(value.get("low")) + "/" + plain(value.get("high"));
        }
        return value.isNumber() ? plain(value) : value.asText();
    }

    private static String value(Mention mention) {
        if (mention instanceof NumericMention) {
            List<String> parts = new ArrayList<>();
            for (String part : mention.normalized().split("/", -1)) {
                parts.add(new BigDecimal(part).stripTrailingZeros().toPlainString());
            }
            return String.join("/", parts);
        }
        return mention.normalized();
    }

    private static String plain(JsonNode number) {
        return new BigDecimal(number.asText()).stripTrailingZeros().toPlainString();
    }
}
