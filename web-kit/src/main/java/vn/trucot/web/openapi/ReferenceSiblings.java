package vn.trucot.web.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A property that refers to another schema says no type of its own. What is described as a text there and as an object beside the
 * reference, because its class is one, could not be anything: in OpenAPI 3.1 both must hold.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class ReferenceSiblings implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getComponents() != null && document.getComponents().getSchemas() != null) {
            document.getComponents().getSchemas().values().forEach(schema -> {
                if (schema.getProperties() != null) {
                    schema.getProperties().values().forEach(ReferenceSiblings::correct);
                }
            });
        }
    }

    private static void correct(@Nullable Schema property) {
        if (property != null
                && property.getRef() != null
                && property.getType() != null
                && !property.getType().contains(Schema.SchemaType.NULL)) {
            property.setType(null);
        }
    }
}
