package vn.trucot.pillar.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.security.SecurityRequirement;
import org.junit.jupiter.api.Test;

/** What clients are told of operations whose methods stand in a class that many resources extend. */
class WriteOperationsTest {

    @Test
    void whatWritesNeedsATokenAndWhatReadsDoesNot() {
        // Given
        PathItem records = OASFactory.createPathItem().GET(operation()).DELETE(operation());

        // When
        filter("/records/{id}", records);

        // Then
        assertThat(records.getGET().getSecurity()).isNull();
        assertThat(records.getDELETE().getSecurity())
                .extracting(requirement -> requirement.getScheme("token"))
                .containsExactly(List.of("reporter", "approver", "administrator"));
        assertThat(records.getDELETE().getResponses().getAPIResponses()).containsOnlyKeys("200", "401", "403");
    }

    @Test
    void rolesThatAreDeclaredStayAsTheyAre() {
        // Given
        SecurityRequirement declared =
                OASFactory.createSecurityRequirement().addScheme("token", List.of("administrator"));
        PathItem units = OASFactory.createPathItem().PUT(operation().addSecurityRequirement(declared));

        // When
        filter("/org-units/{id}", units);

        // Then
        assertThat(units.getPUT().getSecurity()).containsExactly(declared);
    }

    @Test
    void aPutAnswersWhatIsNewWith201AndAPieceOfEvidenceIsAlwaysNew() {
        // Given
        PathItem records = OASFactory.createPathItem().PUT(operation());
        PathItem evidence = OASFactory.createPathItem().POST(operation());

        // When
        filter("/records/{id}", records);
        filter("/records/{id}/evidence", evidence);

        // Then
        assertThat(records.getPUT().getResponses().getAPIResponses()).containsKeys("200", "201");
        assertThat(evidence.getPOST().getResponses().getAPIResponses())
                .containsKey("201")
                .doesNotContainKey("200");
        assertThat(evidence.getPOST()
                        .getResponses()
                        .getAPIResponse("201")
                        .getContent()
                        .hasMediaType("application/json"))
                .isTrue();
    }

    @Test
    void aPostTakesAKeyAndNothingElseDoes() {
        // Given
        PathItem records = OASFactory.createPathItem().PUT(operation()).POST(operation());

        // When
        filter("/records/batch", records);

        // Then
        assertThat(records.getPUT().getParameters()).isNull();
        assertThat(records.getPOST().getParameters())
                .extracting(Parameter::getName, Parameter::getIn, Parameter::getRequired)
                .containsExactly(tuple("Idempotency-Key", Parameter.In.HEADER, false));
        assertThat(records.getPOST().getResponses().getAPIResponses())
                .containsOnlyKeys("200", "401", "403", "409", "422");
    }

    private static void filter(String path, PathItem item) {
        new WriteOperations()
                .filterOpenAPI(OASFactory.createOpenAPI()
                        .paths(OASFactory.createPaths().addPathItem(path, item)));
    }

    private static Operation operation() {
        return OASFactory.createOperation()
                .responses(OASFactory.createAPIResponses()
                        .addAPIResponse(
                                "200",
                                OASFactory.createAPIResponse()
                                        .content(OASFactory.createContent()
                                                .addMediaType("application/json", OASFactory.createMediaType()))));
    }
}
