package vn.trucot.web.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.HashMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;

/** A record with one {@code @JsonValue}, as a period or an id, is a text in the description as it is in JSON and addresses. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class TextSchemas implements OASFilter {

    private static final DotName TEXT = DotName.createSimple("com.fasterxml.jackson.annotation.JsonValue");

    private final IndexView index;

    public TextSchemas(IndexView index) {
        this.index = index;
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getComponents() == null || document.getComponents().getSchemas() == null) {
            return;
        }
        HashMap<String, Schema> schemas = new HashMap<>(document.getComponents().getSchemas());
        for (ClassInfo known : index.getKnownClasses()) {
            Schema schema = schemas.get(known.simpleName());
            if (schema != null
                    && schema.getEnumeration() == null
                    && known.isRecord()
                    && known.name().toString().startsWith("vn.trucot.")
                    && known.hasAnnotation(TEXT)) {
                document.getComponents()
                        .addSchema(known.simpleName(), OASFactory.createSchema().addType(Schema.SchemaType.STRING));
            }
        }
        TextExamples.correct(document);
    }
}
