package vn.trucot.pillar.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.junit.jupiter.api.Test;
import vn.trucot.web.table.Table;

/** What the description of the interface tells of lists and batches that can be files. */
class TableBodiesTest {

    private static final String JSON = "application/json";

    @Test
    void aListThatCanBeAFileTakesFormatAndMark() {
        // Given
        OpenAPI document = document();
        Operation list = get(content(JSON, Table.CSV, Table.XLSX));
        Operation plain = get(content(JSON));
        document.getPaths().addPathItem("/houses", OASFactory.createPathItem().GET(list));
        document.getPaths().addPathItem("/status", OASFactory.createPathItem().GET(plain));

        // When
        new TableBodies().filterOpenAPI(document);

        // Then
        assertThat(names(list)).containsExactly("format", "bom");
        assertThat(list.getParameters().getFirst().getSchema().getEnumeration()).containsExactly("json", "csv", "xlsx");
        assertThat(plain.getParameters()).isNullOrEmpty();
        assertThat(answer(list).getMediaType(Table.XLSX).getSchema().getFormat())
                .isEqualTo("binary");
        assertThat(answer(list).getMediaType(Table.CSV).getSchema().getFormat()).isNull();
    }

    @Test
    void whatAnOperationTellsItselfIsNotToldTwice() {
        // Given
        OpenAPI document = document();
        Operation list = get(content(JSON, Table.XLSX))
                .addParameter(OASFactory.createParameter().name("format").description("own"));
        document.getPaths().addPathItem("/houses", OASFactory.createPathItem().GET(list));

        // When
        new TableBodies().filterOpenAPI(document);
        new TableBodies().filterOpenAPI(document);

        // Then
        assertThat(names(list)).containsExactly("format", "bom");
        assertThat(list.getParameters().getFirst().getDescription()).isEqualTo("own");
    }

    @Test
    void onlyAListOfRecordsIsSearched() {
        // Given
        OpenAPI document = document();
        Operation houses = get(content(JSON, Table.XLSX));
        Operation scores = get(content(JSON, Table.XLSX));
        Operation forms = get(content(JSON));
        document.getPaths().addPathItem("/houses", OASFactory.createPathItem().GET(houses));
        document.getPaths().addPathItem("/houses/{id}", OASFactory.createPathItem());
        document.getPaths().addPathItem("/scores", OASFactory.createPathItem().GET(scores));
        document.getPaths().addPathItem("/forms", OASFactory.createPathItem().GET(forms));
        document.getPaths().addPathItem("/forms/{id}", OASFactory.createPathItem());

        // When
        new TableBodies().filterOpenAPI(document);

        // Then
        assertThat(names(houses)).containsExactly("format", "bom", "q");
        assertThat(names(scores)).containsExactly("format", "bom");
        assertThat(forms.getParameters()).isNullOrEmpty();
    }

    @Test
    void aBatchOfJsonIsAnArrayOfWhatASingleRecordIs() {
        // Given
        OpenAPI document = document();
        Schema house = OASFactory.createSchema().ref("#/components/schemas/House");
        Content single = content(JSON);
        single.getMediaType(JSON).setSchema(house);
        Content batch = content(JSON, Table.CSV, Table.XLSX);
        document.getPaths()
                .addPathItem("/houses/{id}", OASFactory.createPathItem().PUT(sending(single)));
        document.getPaths()
                .addPathItem("/houses/batch", OASFactory.createPathItem().POST(sending(batch)));

        // When
        new TableBodies().filterOpenAPI(document);

        // Then
        assertThat(batch.getMediaType(JSON).getSchema().getType()).containsExactly(Schema.SchemaType.ARRAY);
        assertThat(batch.getMediaType(JSON).getSchema().getItems().getRef()).isEqualTo("#/components/schemas/House");
        assertThat(batch.getMediaType(Table.XLSX).getSchema().getFormat()).isEqualTo("binary");
    }

    @Test
    void aBatchOfWhichNoSingleRecordIsKnownStaysWhatItIs() {
        // Given
        OpenAPI document = document();
        Content batch = content(JSON, Table.XLSX);
        PathItem item = OASFactory.createPathItem().POST(sending(batch));
        document.getPaths().addPathItem("/observations/batch", item);

        // When
        new TableBodies().filterOpenAPI(document);

        // Then
        assertThat(batch.getMediaType(JSON).getSchema()).isNull();
    }

    @Test
    void aDocumentWithoutPathsIsLeftAlone() {
        // Given
        OpenAPI empty = OASFactory.createOpenAPI();

        // When
        new TableBodies().filterOpenAPI(empty);

        // Then
        assertThat(empty.getPaths()).isNull();
    }

    private static OpenAPI document() {
        return OASFactory.createOpenAPI().paths(OASFactory.createPaths());
    }

    private static Operation get(Content content) {
        return OASFactory.createOperation()
                .responses(OASFactory.createAPIResponses()
                        .addAPIResponse("200", OASFactory.createAPIResponse().content(content)));
    }

    private static Operation sending(Content content) {
        return OASFactory.createOperation()
                .requestBody(OASFactory.createRequestBody().content(content));
    }

    private static Content content(String... types) {
        Content content = OASFactory.createContent();
        List.of(types).forEach(type -> content.addMediaType(type, OASFactory.createMediaType()));
        return content;
    }

    private static Content answer(Operation operation) {
        return operation.getResponses().getAPIResponse("200").getContent();
    }

    private static List<String> names(Operation operation) {
        return operation.getParameters().stream().map(Parameter::getName).toList();
    }
}
