package vn.trucot.web.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.junit.jupiter.api.Test;

/** A client is told of each error what it will be. */
class ProblemResponsesTest {

    private static final String SHARED = "#/components/responses/Problem";

    @Test
    void whatIsNotDeclaredIsTheSharedProblem() {
        // When
        Operation operation = filtered(OASFactory.createOperation());

        // Then
        assertThat(operation.getResponses().getAPIResponses()).containsOnlyKeys("default");
        assertThat(operation.getResponses().getAPIResponse("default").getRef()).isEqualTo(SHARED);
    }

    @Test
    void anErrorThatIsDeclaredWithoutABodyIsTheSharedProblemAndAnAnswerStaysAsItIs() {
        // When
        Operation operation = filtered(OASFactory.createOperation()
                .responses(OASFactory.createAPIResponses()
                        .addAPIResponse("200", OASFactory.createAPIResponse().description("OK"))
                        .addAPIResponse("400", OASFactory.createAPIResponse().description("Bad Request"))));

        // Then
        assertThat(operation.getResponses().getAPIResponse("400").getRef()).isEqualTo(SHARED);
        assertThat(operation.getResponses().getAPIResponse("200").getDescription())
                .isEqualTo("OK");
    }

    @Test
    void aProblemWithWordsOfItsOwnKeepsThem() {
        // Given
        APIResponse down = OASFactory.createAPIResponse()
                .description("SERVICE_DOWN")
                .content(OASFactory.createContent()
                        .addMediaType("application/problem+json", OASFactory.createMediaType()));

        // When
        APIResponse told = filtered(OASFactory.createOperation()
                        .responses(OASFactory.createAPIResponses().addAPIResponse("503", down)))
                .getResponses()
                .getAPIResponse("503");

        // Then
        assertThat(told.getDescription()).isEqualTo("SERVICE_DOWN");
        assertThat(told.getContent()
                        .getMediaType("application/problem+json")
                        .getSchema()
                        .getRef())
                .isEqualTo("#/components/schemas/Problem");
    }

    @Test
    void whoNeedsATokenIsToldOfBothRefusals() {
        // When
        Operation operation = filtered(OASFactory.createOperation()
                .addSecurityRequirement(OASFactory.createSecurityRequirement().addScheme("token", List.of())));

        // Then
        assertThat(operation.getResponses().getAPIResponses()).containsOnlyKeys("401", "403", "default");
    }

    private static Operation filtered(Operation operation) {
        OpenAPI document = OASFactory.createOpenAPI()
                .paths(OASFactory.createPaths()
                        .addPathItem("/figures", OASFactory.createPathItem().GET(operation)));
        new ProblemResponses().filterOpenAPI(document);
        return operation;
    }
}
