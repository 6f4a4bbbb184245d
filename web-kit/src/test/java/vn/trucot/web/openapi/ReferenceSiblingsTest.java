package vn.trucot.web.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.junit.jupiter.api.Test;

/** What stands beside something else must agree with it. */
class ReferenceSiblingsTest {

    @Test
    void aPropertyThatRefersToATextIsNoObject() {
        // Given
        Schema id = OASFactory.createSchema().ref("#/components/schemas/Id").addType(SchemaType.OBJECT);
        Schema name = OASFactory.createSchema().addType(SchemaType.STRING);
        OpenAPI document = OASFactory.createOpenAPI()
                .components(OASFactory.createComponents()
                        .addSchema(
                                "Unit",
                                OASFactory.createSchema().addProperty("id", id).addProperty("name", name)));

        // When
        new ReferenceSiblings().filterOpenAPI(document);

        // Then
        Map<String, Schema> properties =
                document.getComponents().getSchemas().get("Unit").getProperties();
        assertThat(properties.get("id").getType()).isNull();
        assertThat(properties.get("name").getType()).containsExactly(SchemaType.STRING);
    }

    @Test
    void anExampleIsOfTheTypeOfItsParameter() {
        // Given
        Parameter period = parameter(OASFactory.createSchema().ref("#/components/schemas/Period"), 2024);
        Parameter units = parameter(
                OASFactory.createSchema()
                        .addType(SchemaType.ARRAY)
                        .items(OASFactory.createSchema().addType(SchemaType.STRING)),
                15);
        Parameter size = parameter(OASFactory.createSchema().addType(SchemaType.INTEGER), 100);
        OpenAPI document = OASFactory.createOpenAPI()
                .components(OASFactory.createComponents()
                        .addSchema("Period", OASFactory.createSchema().addType(SchemaType.STRING)))
                .paths(OASFactory.createPaths()
                        .addPathItem(
                                "/figures",
                                OASFactory.createPathItem()
                                        .GET(OASFactory.createOperation()
                                                .addParameter(period)
                                                .addParameter(units)
                                                .addParameter(size))));

        // When
        TextExamples.correct(document);

        // Then
        assertThat(period.getExample()).isEqualTo("2024");
        assertThat(units.getExample()).isEqualTo(List.of("15"));
        assertThat(size.getExample()).isEqualTo(100);
    }

    private static Parameter parameter(Schema schema, Object example) {
        return OASFactory.createParameter().schema(schema).example(example);
    }
}
