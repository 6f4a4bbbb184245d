package vn.trucot.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.trucot.gateway.load.LoadSettings;

/** The operator's table of limits names what can be set, and nothing else. */
class LimitsTableTest {

    private static final Path OPERATIONS = Path.of("../docs/operations.md");

    @Test
    void everyBoundThatCanBeSetStandsInTheTable() throws IOException {
        // Given
        String limits = Files.readString(OPERATIONS).split("## Limits", 2)[1];

        // When
        List<String> settings = Stream.of(LoadSettings.class, RouteSettings.class)
                .flatMap(type -> Stream.of(type.getDeclaredMethods()))
                .map(Method::getName)
                .map(name -> name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT))
                .toList();

        // Then
        assertThat(settings).isNotEmpty().allMatch(setting -> limits.contains("." + setting + "`"));
    }
}
