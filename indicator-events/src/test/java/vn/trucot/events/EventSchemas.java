package vn.trucot.events;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The published schemas, read from the class path under their public addresses. */
final class EventSchemas {

    private static final String BASE = "https://trucot.vn/schemas/";

    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemaIdResolvers(ids -> ids.mapPrefix(BASE, "classpath:schemas/")));

    /** What is wrong with the JSON value of an event of this type; empty if nothing. */
    List<String> errors(String type, byte[] value) {
        return of(type)
                .validate(
                        new String(value, StandardCharsets.UTF_8),
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Error::toString)
                .toList();
    }

    Schema of(String type) {
        return registry.getSchema(SchemaLocation.of(BASE + type + ".json"));
    }
}
