package io.github.bantin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.bantin.article.Join;
import io.github.bantin.article.PartRole;
import io.github.bantin.extract.Confidence;
import io.github.bantin.extract.MentionKind;
import io.github.bantin.extract.Modifier;
import io.github.bantin.extract.NumberingSystem;
import io.github.bantin.token.TokenKind;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SchemaCommandTest {
    private final JsonNode schema = Json.of(Run.bantin("schema").out());

    @Test
    void printsASchemaOf2020() {
        assertThat(schema.get("$schema").asText()).isEqualTo("https://json-schema.org/draft/2020-12/schema");
        assertThat(Run.bantin("schema").code()).isZero();
        assertThat(Run.bantin("schema", "annotate")).isEqualTo(Run.bantin("schema"));
        assertThat(Run.bantin("schema", "words").err()).contains("'words' is none of annotate, normalize");
    }

    @Test
    void namesWhatTheLibraryNames() {
        Set<String> kinds = new TreeSet<>();
        for (String mention : new String[] {
            "documentNumberMention",
            "legalReferenceMention",
            "documentTitleMention",
            "temporalMention",
            "numericMention",
            "numericRangeMention",
            "fractionMention"
        }) {
            JsonNode kind = schema.at("/$defs/" + mention + "/properties/kind");
            kinds.addAll(kind.has("const") ? Set.of(kind.get("const").asText()) : strings(kind.get("enum")));
        }
        assertThat(kinds).isEqualTo(names(MentionKind.values()));
        assertThat(strings(schema.at("/$defs/token/properties/kind/enum"))).isEqualTo(names(TokenKind.values()));
        assertThat(strings(schema.at("/$defs/modifier/enum"))).isEqualTo(names(Modifier.values()));
        assertThat(strings(schema.at("/$defs/mention/properties/confidence/enum")))
                .isEqualTo(names(Confidence.values()));
        assertThat(strings(schema.at("/$defs/documentNumberMention/properties/value/properties/system/enum")))
                .isEqualTo(names(NumberingSystem.values()));
        assertThat(strings(schema.at("/$defs/article/properties/joins/items/properties/reason/enum")))
                .isEqualTo(names(Join.Reason.values()));
        Set<String> roles =
                new TreeSet<>(strings(schema.at("/$defs/article/properties/parts/items/properties/role/enum")));
        roles.addAll(strings(schema.at("/properties/loose/items/properties/role/enum")));
        assertThat(roles).isEqualTo(names(PartRole.values()));
    }

    @Test
    void refusesWhatTheCommandNeverWrites() {
        String head = "{\"id\":\"a\",\"offsetUnit\":\"utf16\",\"version\":\"0\",\"length\":9";
        AnnotateSchema.assertHolds(head + "}");
        AnnotateSchema.assertRefuses(head + ",\"more\":1}");
        AnnotateSchema.assertRefuses(head.replace("utf16", "utf8") + "}");
        AnnotateSchema.assertRefuses(head + ",\"articles\":[]}");
        String mention = head + ",\"mentions\":[{\"kind\":\"%s\",\"begin\":0,\"end\":3,\"text\":\"abc\",\"value\":%s,"
                + "\"confidence\":\"CERTAIN\"}]}";
        AnnotateSchema.assertHolds(mention.formatted("PERCENTAGE", "86.2"));
        AnnotateSchema.assertHolds(mention.formatted("DATE", "\"2022-11\""));
        AnnotateSchema.assertHolds(mention.formatted("MONEY_RANGE", "{\"low\":1,\"high\":2}"));
        AnnotateSchema.assertRefuses(mention.formatted("PERCENTAGE", "\"86.2\""));
        AnnotateSchema.assertRefuses(mention.formatted("PERCENTAGE", "{\"low\":1,\"high\":2}"));
        AnnotateSchema.assertRefuses(mention.formatted("PERCENT", "86.2"));
        AnnotateSchema.assertRefuses(mention.formatted("DATE", "2022"));
        AnnotateSchema.assertRefuses(mention.formatted("MONEY", "1,\"currency\":\"dong\""));
        AnnotateSchema.assertRefuses(mention.formatted("MONEY", "1,\"color\":\"red\""));
        AnnotateSchema.assertRefuses(mention.formatted("MONEY", "1,\"fullBegin\":0"));
        AnnotateSchema.assertRefuses(mention.formatted("DOCUMENT_NUMBER", "\"16-CT/TU\""));
    }

    private static Set<String> strings(JsonNode array) {
        Set<String> strings = new TreeSet<>();
        array.forEach(item -> strings.add(item.asText()));
        return strings;
    }

    private static Set<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).collect(Collectors.toCollection(TreeSet::new));
    }
}
