package vn.trucot.pillar.rest;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import vn.trucot.web.table.Table;

/**
 * Tells in the OpenAPI document what tables are: a file, whatever its rows are made of; that a list can be asked for as one,
 * and that of a register searched; and that a batch of JSON is an array of what a single record is.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class TableBodies implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getPaths() == null || document.getPaths().getPathItems() == null) {
            return;
        }
        Map<String, PathItem> paths = document.getPaths().getPathItems();
        paths.forEach((path, item) -> {
            if (item.getGET() != null) {
                boolean canBeFile = answer(item.getGET());
                if (canBeFile && paths.containsKey(path + "/{id}")) {
                    add(
                            item.getGET(),
                            parameter("q", text(), "words that stand in texts of the record, with marks or without"));
                }
            }
            if (item.getPOST() != null) {
                tables(content(item.getPOST()));
                body(item.getPOST(), path.endsWith("/batch") ? one(paths.get(path.replace("/batch", "/{id}"))) : null);
            }
        });
    }

    /** Whether the answer can be a file. */
    private static boolean answer(Operation operation) {
        boolean tables = tables(content(operation));
        if (tables) {
            add(
                    operation,
                    parameter(
                            "format",
                            text().enumeration(List.of("json", "csv", "xlsx")),
                            "the same as the header Accept"));
            add(
                    operation,
                    parameter(
                            "bom",
                            OASFactory.createSchema().addType(Schema.SchemaType.BOOLEAN),
                            "whether CSV begins with the mark that Excel needs"));
        }
        return tables;
    }

    /** What is answered if all is well; null if that is not told. */
    private static @Nullable Content content(Operation operation) {
        return operation.getResponses() == null || operation.getResponses().getAPIResponse("200") == null
                ? null
                : operation.getResponses().getAPIResponse("200").getContent();
    }

    /** Adds a parameter that the operation does not tell of itself. */
    private static void add(Operation operation, Parameter added) {
        if (operation.getParameters() == null
                || operation.getParameters().stream()
                        .noneMatch(known -> Objects.equals(known.getName(), added.getName()))) {
            operation.addParameter(added);
        }
    }

    private static void body(Operation operation, @Nullable Schema one) {
        if (operation.getRequestBody() == null) {
            return;
        }
        Content content = operation.getRequestBody().getContent();
        if (tables(content) && one != null && content.hasMediaType("application/json")) {
            content.getMediaType("application/json")
                    .setSchema(OASFactory.createSchema()
                            .addType(Schema.SchemaType.ARRAY)
                            .items(one));
        }
    }

    /** Says that tables are files; whether the content can be an XLSX file. */
    private static boolean tables(@Nullable Content content) {
        if (content == null || !content.hasMediaType(Table.XLSX)) {
            return false;
        }
        content.getMediaType(Table.XLSX).setSchema(text().format("binary"));
        if (content.hasMediaType(Table.CSV)) {
            content.getMediaType(Table.CSV).setSchema(text());
        }
        return true;
    }

    private static @Nullable Schema one(@Nullable PathItem record) {
        return record == null
                        || record.getPUT() == null
                        || record.getPUT().getRequestBody() == null
                        || record.getPUT().getRequestBody().getContent().getMediaType("application/json") == null
                ? null
                : record.getPUT()
                        .getRequestBody()
                        .getContent()
                        .getMediaType("application/json")
                        .getSchema();
    }

    private static Parameter parameter(String name, Schema schema, String description) {
        return OASFactory.createParameter()
                .name(name)
                .in(Parameter.In.QUERY)
                .schema(schema)
                .description(description);
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING);
    }
}
