package vn.trucot.clients;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The document as tools see it: the parser of the generator, and the checks of Redocly, which the pages bring along. */
class ValidDocumentTest {

    private static final Path LINTER = Path.of("../dashboard/node_modules/@redocly/openapi-core/lib/index.js");

    @Test
    void theParserOfTheGeneratorHasNothingToSay() {
        // When
        SwaggerParseResult parsed = parsed(Documents.PRESENT);

        // Then
        assertThat(parsed.getMessages()).isEmpty();
        assertThat(parsed.getOpenAPI().getOpenapi()).startsWith("3.1.");
        assertThat(parsed.getOpenAPI().getPaths()).hasSizeGreaterThan(200);
    }

    @Test
    void theParserFindsAMistake() throws IOException {
        // Given
        Path wrong = Files.createTempFile("trucot-", ".json");
        Files.writeString(wrong, "{\"openapi\": \"3.1.0\", \"paths\": {\"/scores\": {\"get\": {\"responses\": 1}}}}");

        // When
        SwaggerParseResult parsed = parsed(wrong);

        // Then
        Files.delete(wrong);
        assertThat(parsed.getMessages()).isNotEmpty();
    }

    @Test
    void redoclyFindsNoError() throws IOException, InterruptedException {
        // Given
        Assumptions.assumeTrue(
                Files.exists(LINTER), "Redocly did not look at the document: a quick build does not bring it");

        // When
        Process node = new ProcessBuilder(
                        "node",
                        "src/test/resources/lint.mjs",
                        LINTER.toRealPath().toString(),
                        Documents.PRESENT.toRealPath().toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        // Then
        assertThat(node.waitFor()).as(said).isZero();
        assertThat(said).isEqualTo("0 errors\n");
    }

    private static SwaggerParseResult parsed(Path document) {
        ParseOptions options = new ParseOptions();
        options.setResolve(true);
        return new OpenAPIV3Parser().readLocation(document.toUri().toString(), null, options);
    }
}
