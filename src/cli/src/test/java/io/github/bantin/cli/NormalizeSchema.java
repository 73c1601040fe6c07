package io.github.bantin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

/** The schema that {@code bantin schema normalize} prints. */
final class NormalizeSchema {
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Run.bantin("schema", "normalize").out());

    private NormalizeSchema() {}

    static void assertHolds(String json) {
        assertThat(SCHEMA.validate(json, InputFormat.JSON)).isEmpty();
    }

    static void assertRefuses(String json) {
        assertThat(SCHEMA.validate(json, InputFormat.JSON)).isNotEmpty();
    }
}
