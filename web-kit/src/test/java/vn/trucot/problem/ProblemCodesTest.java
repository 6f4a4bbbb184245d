package vn.trucot.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.trucot.reason.Language;

class ProblemCodesTest {

    @Test
    void the_documented_codes_are_those_of_the_code() throws IOException {
        // Given
        List<String> code = Arrays.stream(ProblemCode.values())
                .map(problem -> "| `" + problem + "` | " + problem.status() + " | " + problem.title(Language.EN) + " | "
                        + problem.title(Language.VI) + " |")
                .toList();

        // When
        List<String> documented =
                Files.readAllLines(Path.of(System.getProperty("trucot.checkout"), "docs", "problems.md")).stream()
                        .filter(line -> line.startsWith("| `"))
                        .map(line -> line.substring(0, line.lastIndexOf('|', line.length() - 2) + 1))
                        .toList();

        // Then
        assertThat(documented).containsExactlyElementsOf(code);
    }

    @Test
    void each_code_has_its_own_address() {
        assertThat(Arrays.stream(ProblemCode.values()).map(ProblemCode::type))
                .doesNotHaveDuplicates()
                .allMatch(type -> type.matches("https://trucot.vn/problems/[a-z]+(-[a-z]+)*"));
    }
}
