package vn.trucot.gateway.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jboss.jandex.Index;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What generated clients may rely on. */
class RecordSchemasTest {

    record ProbeText(@JsonValue String text) {}

    record ProbePart(String street) {}

    record ProbeRecord(
            ProbeText code,
            @Nullable String note,
            @JsonInclude @Nullable String shown,
            List<@Nullable String> gaps,
            @JsonUnwrapped ProbePart inner) {}

    @Test
    void aComponentThatIsNotNullableIsRequiredAndOneThatIsWrittenEvenIfNullMayBeNull() throws IOException {
        // When
        Schema sample = filtered("ProbeRecord", schema("code", "note", "shown", "gaps", "street"));

        // Then
        assertThat(sample.getRequired()).containsExactly("code", "gaps", "shown", "street");
        assertThat(sample.getProperties().get("shown").getType()).containsExactly(SchemaType.STRING, SchemaType.NULL);
        assertThat(sample.getProperties().get("note").getType()).containsExactly(SchemaType.STRING);
    }

    @Test
    void aListWithGapsSaysThatItHasThem() throws IOException {
        // Given
        Schema described = schema("code", "note", "shown", "gaps", "street");
        described
                .getProperties()
                .get("gaps")
                .type(List.of(SchemaType.ARRAY))
                .items(OASFactory.createSchema().type(List.of(SchemaType.STRING)));

        // When
        Schema sample = filtered("ProbeRecord", described);

        // Then
        assertThat(sample.getProperties().get("gaps").getItems().getType())
                .containsExactly(SchemaType.STRING, SchemaType.NULL);
    }

    @Test
    void aRecordIsFoundByTheNameOfItsSchema() throws IOException {
        // When
        Schema step = filtered("HomeStep", schema("orgUnit", "names", "date", "share", "document"));

        // Then
        assertThat(step.getRequired()).containsExactly("date", "names", "orgUnit", "share");
    }

    @Test
    void aSchemaOfNoRecordStaysAsItIs() throws IOException {
        // When
        Schema unknown = filtered("Elsewhere", schema("count"));

        // Then
        assertThat(unknown.getRequired()).isNull();
    }

    private static Schema filtered(String name, Schema schema) throws IOException {
        OpenAPI document = OASFactory.createOpenAPI()
                .components(OASFactory.createComponents().schemas(Map.of(name, schema)));
        new RecordSchemas(Index.of(ProbeText.class, ProbePart.class, ProbeRecord.class, homeStep()))
                .filterOpenAPI(document);
        return document.getComponents().getSchemas().get(name);
    }

    /** A record whose schema has another name; one of these tests would turn up in the description of the running gateway. */
    private static Class<?> homeStep() {
        try {
            return Class.forName("vn.trucot.gateway.home.HomeAnswer$Step");
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("the record was renamed", e);
        }
    }

    private static Schema schema(String... properties) {
        Schema schema = OASFactory.createSchema().type(List.of(SchemaType.OBJECT));
        for (String property : properties) {
            schema.addProperty(property, OASFactory.createSchema().type(List.of(SchemaType.STRING)));
        }
        return schema;
    }
}
