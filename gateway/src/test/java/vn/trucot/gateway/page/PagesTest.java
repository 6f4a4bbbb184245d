package vn.trucot.gateway.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagesTest {

    private static final Path APP = Path.of("../dashboard/src/App.tsx");
    private static final Pattern ROUTE = Pattern.compile("path: '(/[^']*)'");

    @Test
    void theAddressesOfThePagesAreThoseOfTheApplication() throws IOException {
        // When
        List<String> routes = ROUTE.matcher(Files.readString(APP))
                .results()
                .map((MatchResult route) -> route.group(1))
                .toList();

        // Then
        assertThat(Pages.ADDRESSES).containsExactlyInAnyOrderElementsOf(routes);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/units/15~2025.02671",
                "/indicators",
                "/indicators/",
                "/indicators/SOC.TEAM.MEMBERS",
                "/registers",
                "/registers/society/community-teams/0-1",
                "/registers/society/community-teams/new",
                "/registers/society/community-teams/0-1/edit",
                "/forms/gov/BM-03/15/2026-09",
                "/rankings/dti-922"
            })
    void aPageIsFound(String path) {
        assertThat(Pages.pageOf(path)).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/units",
                "/units/",
                "/units/15/more",
                "/rankings",
                "/registers/society",
                "/.git/config",
                "/admin",
                "/indicators/a/b",
                "/forms//x"
            })
    void anyOtherAddressIsNone(String path) {
        assertThat(Pages.pageOf(path)).isNull();
    }
}
