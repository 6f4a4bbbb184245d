package vn.trucot.gov.integrity;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.trucot.launcher.Role;
import vn.trucot.pillar.Platform;

/** Units and successions that nobody could enter, put into the tables by hand, are found. */
@QuarkusTest
@QuarkusTestResource(Platform.class)
class GovIntegrityComponentTest {

    private static final String UNIT =
            "insert into org_unit values ('%1$s', null, 'COMMUNE', 'x', null, %2$s, %3$s, %4$s, null, null, false, '%1$s', 'x', 0);";

    Platform platform;

    @Inject
    DataSource dataSource;

    @AfterEach
    void asItWas() throws SQLException {
        execute("delete from succession where predecessor like '98.%'; delete from org_unit where id like '98%'");
    }

    @Test
    void aSuccessionOfLessThanAllAUnitThatGoesOnAndAPartOutsideItsWholeAreFound() throws SQLException {
        // Given
        execute(UNIT.formatted("98", "null", "null", "'2025-01-01'")
                + UNIT.formatted("98.1", "'98'", "null", "null")
                + UNIT.formatted("98.2", "'98'", "null", "'2025-01-01'")
                + "insert into succession values ('98.1', '98.2', '2025-07-01', 0.9, null, 0)");

        // When
        JsonPath found = given().auth()
                .oauth2(platform.token(Role.ADMINISTRATOR, "lan"))
                .post("/api/v1/gov/integrity")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        // Then
        assertThat(found.<Object>getList("checks.problem")).containsOnlyNulls();
        assertThat(examples(found, "successors-take-all")).contains("98.1 2025-07-01: 0.9");
        assertThat(examples(found, "who-is-followed-has-ended")).contains("98.1 98.2 2025-07-01 | -");
        assertThat(examples(found, "parts-within-their-whole"))
                .contains("98.1 98 ..2025-01-01")
                .noneMatch(example -> example.startsWith("98.2"));
    }

    private static List<String> examples(JsonPath found, String check) {
        return found.getList(
                "checks.find { it.code == '" + check + "' }.examples.collect { it.subject + ' ' + it.detail }");
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
