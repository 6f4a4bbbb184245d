package vn.trucot.gateway.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;
import org.jboss.jandex.Type;
import org.jspecify.annotations.Nullable;

/**
 * Says of each schema what its record says: a component that is not nullable is always there, one that is written even if
 * null may be null. Generated clients would take all for optional else.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class RecordSchemas implements OASFilter {

    private static final DotName NULLABLE = DotName.createSimple("org.jspecify.annotations.Nullable");
    private static final DotName SCHEMA =
            DotName.createSimple("org.eclipse.microprofile.openapi.annotations.media.Schema");
    private static final DotName TEXT = DotName.createSimple("com.fasterxml.jackson.annotation.JsonValue");
    private static final DotName ALWAYS = DotName.createSimple("com.fasterxml.jackson.annotation.JsonInclude");
    private static final DotName UNWRAPPED = DotName.createSimple("com.fasterxml.jackson.annotation.JsonUnwrapped");

    private final IndexView index;

    public RecordSchemas(IndexView index) {
        this.index = index;
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getComponents() == null || document.getComponents().getSchemas() == null) {
            return;
        }
        Map<String, ClassInfo> records = records();
        Map<String, Schema> schemas = new HashMap<>(document.getComponents().getSchemas());
        schemas.forEach((name, schema) -> {
            ClassInfo described = records.get(name);
            if (described != null && schema.getEnumeration() == null && !described.hasAnnotation(TEXT)) {
                describe(described, schema);
            }
        });
    }

    /** Records by the name of their schema; a name that is given goes before one that is only the class's. */
    private Map<String, ClassInfo> records() {
        Map<String, ClassInfo> named = new HashMap<>();
        for (ClassInfo known : index.getKnownClasses()) {
            if (known.isRecord() && known.name().toString().startsWith("vn.trucot.")) {
                AnnotationInstance schema = known.declaredAnnotation(SCHEMA);
                AnnotationValue name = schema == null ? null : schema.value("name");
                if (name == null) {
                    named.putIfAbsent(known.simpleName(), known);
                } else {
                    named.put(name.asString(), known);
                }
            }
        }
        return named;
    }

    private void describe(ClassInfo described, Schema schema) {
        TreeSet<String> required = new TreeSet<>(schema.getRequired() == null ? List.of() : schema.getRequired());
        for (RecordComponentInfo component : described.recordComponents()) {
            if (has(described, component, UNWRAPPED)) {
                ClassInfo inner = index.getClassByName(component.type().name());
                if (inner != null) {
                    describe(inner, schema);
                    required.addAll(schema.getRequired() == null ? List.of() : schema.getRequired());
                }
                continue;
            }
            boolean nullable = component.type().hasAnnotation(NULLABLE);
            boolean always = has(described, component, ALWAYS);
            if (!nullable || always) {
                required.add(component.name());
            }
            if (nullable && always) {
                allowNull(schema.getProperties().get(component.name()));
            }
            Schema property = schema.getProperties().get(component.name());
            if (property != null && property.getItems() != null && hasNullableItems(component.type())) {
                property.setItems(orNull(property.getItems()));
            }
        }
        schema.setRequired(new ArrayList<>(required));
    }

    /** Annotations that are not for components of records land on their fields. */
    private static boolean has(ClassInfo described, RecordComponentInfo component, DotName annotation) {
        return component.hasAnnotation(annotation)
                || described.field(component.name()).hasAnnotation(annotation);
    }

    /** A list with gaps, as of values by period. */
    private static boolean hasNullableItems(Type type) {
        return type.kind() == Type.Kind.PARAMETERIZED_TYPE
                && type.asParameterizedType().arguments().getFirst().hasAnnotation(NULLABLE);
    }

    private static Schema orNull(Schema items) {
        if (items.getRef() == null) {
            allowNull(items);
            return items;
        }
        return OASFactory.createSchema()
                .addAnyOf(items)
                .addAnyOf(OASFactory.createSchema().addType(Schema.SchemaType.NULL));
    }

    private static void allowNull(@Nullable Schema property) {
        if (property != null
                && property.getType() != null
                && !property.getType().contains(Schema.SchemaType.NULL)) {
            property.addType(Schema.SchemaType.NULL);
        }
    }
}
