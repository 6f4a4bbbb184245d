package vn.trucot.web.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonValue;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jboss.jandex.Index;
import org.junit.jupiter.api.Test;

class TextSchemasTest {

    record ProbeText(@JsonValue String text) {}

    record ProbeParts(String text) {}

    @Test
    void aRecordThatIsWrittenAsItsTextIsATextAndAnotherIsNot() throws IOException {
        // Given
        OpenAPI document = OASFactory.createOpenAPI()
                .components(OASFactory.createComponents()
                        .schemas(Map.of("ProbeText", ofParts(), "ProbeParts", ofParts(), "Elsewhere", ofParts())));

        // When
        new TextSchemas(Index.of(ProbeText.class, ProbeParts.class)).filterOpenAPI(document);

        // Then
        Map<String, Schema> schemas = document.getComponents().getSchemas();
        assertThat(schemas.get("ProbeText").getType()).containsExactly(SchemaType.STRING);
        assertThat(schemas.get("ProbeText").getProperties()).isNull();
        assertThat(schemas.get("ProbeParts").getProperties()).containsOnlyKeys("text");
        assertThat(schemas.get("Elsewhere").getProperties()).containsOnlyKeys("text");
    }

    private static Schema ofParts() {
        return OASFactory.createSchema()
                .type(List.of(SchemaType.OBJECT))
                .addProperty("text", OASFactory.createSchema().type(List.of(SchemaType.STRING)));
    }
}
