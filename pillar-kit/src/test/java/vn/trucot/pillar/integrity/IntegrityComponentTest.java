package vn.trucot.pillar.integrity;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.trucot.launcher.Role;
import vn.trucot.pillar.Platform;
import vn.trucot.pillar.PublishedUnits;
import vn.trucot.pillar.definition.DefinitionFile;
import vn.trucot.pillar.orgunit.OrgUnits;

/** Data that nobody could enter, put into the tables by hand, is found by the check that is for it. */
@QuarkusTest
@QuarkusTestResource(Platform.class)
class IntegrityComponentTest {

    private static final String INTEGRITY = "/api/v1/society/integrity";
    private static final String KEY =
            "insert into observation_key values (-%1$d, 'SOC.TEAM.MEMBERS', '%2$s', '%3$s', '');";
    private static final String FIGURE =
            "insert into statement (key_id, source_name, source_kind, status, in_force, revision, recorded_at, numerator,"
                    + " recorded_by, arrival) values (-%1$d, '%2$s', 'REPORTED', 'APPROVED', true, 1, now(), 7, 'by hand', 1);";

    Platform platform;

    @Inject
    OrgUnits orgUnits;

    @Inject
    DataSource dataSource;

    @Inject
    Clock clock;

    @BeforeEach
    void unitsAreKnown() {
        PublishedUnits.publish(platform, orgUnits);
    }

    @AfterEach
    void asItWas() throws SQLException {
        execute("delete from statement where key_id < 0; delete from observation_key where id < 0;"
                + " delete from form_return where form = 'by hand'");
    }

    @Test
    void everyCheckIsToldWithReasonAndRemedyAndCanBeRun() {
        // When
        IntegrityView found = check();

        // Then
        assertThat(found.checkedAt()).isNotNull();
        assertThat(found.checks()).hasSizeGreaterThan(4).allSatisfy(check -> {
            assertThat(check.problem()).as(check.code()).isNull();
            assertThat(check.why().en()).isNotBlank();
            assertThat(check.remedy().vi()).isNotBlank();
        });
        assertThat(as(Role.APPROVER).get(INTEGRITY).as(IntegrityView.class)).isEqualTo(found);
        given().get(INTEGRITY).then().statusCode(401);
        as(Role.APPROVER).post(INTEGRITY).then().statusCode(403);
    }

    @ParameterizedTest
    @CsvSource({
        "one-figure-in-force,    1, 15.132.04252, 1971, SOC.TEAM.MEMBERS 15.132.04252 1971, '2: a, b'",
        "figures-as-logged,      1, 15.132.04252, 1972, SOC.TEAM.MEMBERS 15.132.04252 1972, 7 | -",
        "figures-of-known-units, 1, 99.999,       1973, 99.999, 2 SOC.TEAM.MEMBERS 1973",
        "figures-of-their-time,  1, 15.132.04264, 2025-Q1, 15.132.04264, SOC.TEAM.MEMBERS 2025-Q1",
        "figures-of-their-time,  1, 15.132.04264, 2025-S1, 15.132.04264, SOC.TEAM.MEMBERS 2025-S1",
        "figures-of-their-time,  1, 15.132.04264, 2025-P9M, 15.132.04264, SOC.TEAM.MEMBERS 2025-P9M",
        "figures-of-their-time,  1, 15.132.04264, 2025-01, 15.132.04264, SOC.TEAM.MEMBERS 2025-01"
    })
    void whatDoesNotHoldIsFound(String code, int id, String unit, String period, String subject, String detail)
            throws SQLException {
        // Given
        execute(KEY.formatted(id, unit, period) + FIGURE.formatted(id, "a") + FIGURE.formatted(id, "b"));

        // When
        IntegrityView.Check check = check(code);

        // Then
        assertThat(check.found()).isPositive();
        assertThat(check.examples())
                .filteredOn(found -> found.subject().equals(subject))
                .isNotEmpty()
                .allSatisfy(found -> assertThat(found.detail()).contains(detail));
    }

    @Test
    void aFigureOfTheLastPeriodOfAUnitIsOfItsTime() throws SQLException {
        // Given
        execute(KEY.formatted(1, "15.132.04264", "2024-12") + FIGURE.formatted(1, "a"));

        // Then
        assertThat(check("figures-of-their-time").examples())
                .extracting(IntegrityView.Found::subject)
                .doesNotContain("15.132.04264");
    }

    @Test
    void whatIsNotInForceIsNoFigureThatTheLogLacks() throws SQLException {
        // Given
        execute(KEY.formatted(1, "15.132.04252", "1974")
                + FIGURE.formatted(1, "a").replace("true", "false"));

        // Then
        assertThat(check("figures-as-logged").examples())
                .extracting(IntegrityView.Found::subject)
                .doesNotContain("SOC.TEAM.MEMBERS 15.132.04252 1974");
    }

    @Test
    void aReturnOfNobodyIsFound() throws SQLException {
        // Given
        execute("insert into form_return (id, version, form, org_unit, period, state, answer, lines, demo) values"
                + " (gen_random_uuid(), 0, 'by hand', '99.998', '2024', 'DRAFT', 'NOTHING', '[]', false)");

        // Then
        assertThat(check("entries-of-known-units").examples())
                .contains(new IntegrityView.Found("99.998", "by hand 2024"));
    }

    @Test
    void aCheckThatCannotBeRunSaysWhyTheOthersAreRunAndNothingIsChanged() throws SQLException {
        // Given
        Integrity integrity = new Integrity(
                dataSource,
                new IntegrityChecks(Stream.of(
                                "select subject from no_such_table",
                                "with gone as (delete from form_return returning form) select form as subject, '' as detail from gone",
                                "select 'all' as subject, 'units ' || count(*) as detail from known_unit",
                                "select 'none' as subject, coalesce(pg_current_xact_id_if_assigned()::text, 'no id') as detail")
                        .map(IntegrityComponentTest::file)
                        .toList()),
                orgUnits,
                clock);

        // When
        List<IntegrityView.Check> checks = integrity.look().checks();

        // Then
        assertThat(checks.get(0).problem()).contains("no_such_table");
        assertThat(checks.get(1).problem()).contains("WITH");
        assertThat(checks.get(2).examples()).singleElement().satisfies(found -> assertThat(found.detail())
                .matches("units [1-9]\\d*"));
        try (Connection connection = dataSource.getConnection();
                Statement select = connection.createStatement();
                ResultSet row = select.executeQuery("select to_regclass('pg_temp.known_unit')")) {
            row.next();
            assertThat(row.getString(1)).isNull();
        }
    }

    private static DefinitionFile file(String sql) {
        String yaml = "check: c%d%nnames: {vi: a}%nseverity: ERROR%nwhy: {vi: b}%nremedy: {vi: c}%nsql: \"%s\"%n"
                .formatted(sql.hashCode(), sql);
        return new DefinitionFile("a", () -> new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)));
    }

    private IntegrityView.Check check(String code) {
        return check().checks().stream()
                .collect(Collectors.toMap(IntegrityView.Check::code, check -> check))
                .get(code);
    }

    private IntegrityView check() {
        return as(Role.ADMINISTRATOR)
                .post(INTEGRITY)
                .then()
                .statusCode(200)
                .extract()
                .as(IntegrityView.class);
    }

    private RequestSpecification as(Role role) {
        return given().auth().oauth2(platform.token(role, "lan"));
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
