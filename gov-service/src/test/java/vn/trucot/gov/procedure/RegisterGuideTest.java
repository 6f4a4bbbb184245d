package vn.trucot.gov.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The guide to registers shows this one. */
class RegisterGuideTest {

    private static final Path GUIDE = Path.of("..", "docs", "registers.md");
    private static final Path MAIN = Path.of("src", "main");
    private static final Path JAVA = MAIN.resolve("java/vn/trucot/gov/procedure");
    private static final Path TABLE = MAIN.resolve("resources/db/migration/V0102__procedures.sql");
    private static final Pattern JAVA_SAMPLE = Pattern.compile("```java\n// (\\S+)\n(.*?)```", Pattern.DOTALL);
    private static final Pattern SQL_SAMPLE = Pattern.compile("```sql\n(.*?)```", Pattern.DOTALL);

    @Test
    void everySampleOfTheGuideStandsInTheCode() throws IOException {
        // Given
        String guide = Files.readString(GUIDE);

        // When
        List<MatchResult> java = JAVA_SAMPLE.matcher(guide).results().toList();
        List<MatchResult> sql = SQL_SAMPLE.matcher(guide).results().toList();

        // Then
        assertThat(java).hasSizeGreaterThan(3);
        assertThat(sql).isNotEmpty();
        for (MatchResult sample : java) {
            assertThat(Files.readString(JAVA.resolve(sample.group(1)))).contains(sample.group(2));
        }
        for (MatchResult sample : sql) {
            assertThat(Files.readString(TABLE)).contains(sample.group(1));
        }
    }
}
