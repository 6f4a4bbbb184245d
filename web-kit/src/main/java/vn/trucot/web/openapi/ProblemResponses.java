package vn.trucot.web.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/** Tells in the OpenAPI document that every error of every operation is a problem. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class ProblemResponses implements OASFilter {

    private static final String NAME = "Problem";
    private static final String PROBLEM = "application/problem+json";
    private static final String SHARED = "#/components/responses/" + NAME;
    private static final Set<String> KNOWN_CALLER = Set.of("401", "403");

    @Override
    public void filterOpenAPI(OpenAPI openApi) {
        if (openApi.getComponents() == null) {
            openApi.setComponents(OASFactory.createComponents());
        }
        openApi.getComponents().addSchema(NAME, problem());
        openApi.getComponents().addResponse(NAME, response());
        if (openApi.getPaths() != null && openApi.getPaths().getPathItems() != null) {
            openApi.getPaths().getPathItems().values().forEach(path -> path.getOperations()
                    .values()
                    .forEach(ProblemResponses::tell));
        }
    }

    /** One response for all errors, those that are declared without a body too. */
    private static void tell(Operation operation) {
        if (operation.getResponses() == null) {
            operation.setResponses(OASFactory.createAPIResponses());
        }
        APIResponses responses = operation.getResponses();
        Set<String> errors = new TreeSet<>(Set.of("default"));
        if (responses.getAPIResponses() != null) {
            responses.getAPIResponses().keySet().stream()
                    .filter(code -> code.startsWith("4") || code.startsWith("5"))
                    .forEach(errors::add);
        }
        if (operation.getSecurity() != null && !operation.getSecurity().isEmpty()) {
            errors.addAll(KNOWN_CALLER);
        }
        errors.forEach(code -> tell(responses, code));
    }

    /** What has words of its own keeps them. */
    private static void tell(APIResponses responses, String code) {
        APIResponse declared = responses.getAPIResponse(code);
        if (declared != null
                && declared.getContent() != null
                && declared.getContent().hasMediaType(PROBLEM)) {
            declared.getContent().getMediaType(PROBLEM).setSchema(schema());
        } else {
            responses.addAPIResponse(code, OASFactory.createAPIResponse().ref(SHARED));
        }
    }

    private static Schema schema() {
        return OASFactory.createSchema().ref("#/components/schemas/" + NAME);
    }

    private static APIResponse response() {
        return OASFactory.createAPIResponse()
                .description("A problem (RFC 9457); docs/problems.md lists the codes")
                .content(OASFactory.createContent()
                        .addMediaType(PROBLEM, OASFactory.createMediaType().schema(schema())));
    }

    private static Schema problem() {
        Schema fault = object().addProperty("row", of(Schema.SchemaType.INTEGER))
                .addProperty("field", of(Schema.SchemaType.STRING))
                .addProperty("pointer", of(Schema.SchemaType.STRING))
                .addProperty("line", of(Schema.SchemaType.INTEGER))
                .addProperty("column", of(Schema.SchemaType.INTEGER))
                .addProperty("code", of(Schema.SchemaType.STRING))
                .addProperty("reason", of(Schema.SchemaType.STRING));
        return object().addProperty("type", of(Schema.SchemaType.STRING))
                .addProperty("title", of(Schema.SchemaType.STRING))
                .addProperty("status", of(Schema.SchemaType.INTEGER))
                .addProperty("detail", of(Schema.SchemaType.STRING))
                .addProperty("instance", of(Schema.SchemaType.STRING))
                .addProperty("code", of(Schema.SchemaType.STRING))
                .addProperty("traceId", of(Schema.SchemaType.STRING))
                .addProperty("requestId", of(Schema.SchemaType.STRING))
                .addProperty("errors", of(Schema.SchemaType.ARRAY).items(fault))
                .required(List.of("type", "title", "status", "code", "traceId"));
    }

    private static Schema object() {
        return of(Schema.SchemaType.OBJECT);
    }

    private static Schema of(Schema.SchemaType type) {
        return OASFactory.createSchema().addType(type);
    }
}
