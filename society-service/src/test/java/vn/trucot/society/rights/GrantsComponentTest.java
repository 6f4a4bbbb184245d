package vn.trucot.society.rights;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.trucot.access.Role;
import vn.trucot.events.SourceKind;
import vn.trucot.pillar.KnownUnits;
import vn.trucot.pillar.Platform;
import vn.trucot.pillar.orgunit.OrgUnits;

/**
 * Who may write what about which unit: every way of writing, by every role, for a commune, and asked of this commune, of one
 * that went on as it, of one beside it and of another province. What is allowed is done, what is not is refused by the role.
 */
@QuarkusTest
@QuarkusTestResource(Platform.class)
class GrantsComponentTest {

    private static final String SOCIETY = "/api/v1/society/";

    private static final Set<String> REFUSALS = Set.of("ROLE_MISSING", "SOURCE_NOT_ALLOWED");

    /** A way of writing, and the least role it needs. */
    private enum Way {
        STATE(Role.REPORTER),
        STATE_MANY(Role.REPORTER),
        STATE_PUBLISHED(Role.APPROVER),
        RECORD(Role.REPORTER),
        RECORDS(Role.REPORTER),
        PROVE(Role.REPORTER),
        DELETE(Role.REPORTER),
        RETURN(Role.REPORTER),
        RETURNS(Role.REPORTER),
        ASSESS(Role.REPORTER),
        APPRAISE(Role.APPROVER);

        private final Role needed;

        Way(Role needed) {
            this.needed = needed;
        }
    }

    private enum Unit {
        OWN(true),
        MERGED_INTO_IT(true),
        SIBLING(false),
        FOREIGN(false);

        private final boolean reached;

        Unit(boolean reached) {
            this.reached = reached;
        }
    }

    @Inject
    OrgUnits orgUnits;

    Platform platform;

    private final Map<Unit, String> communes = new EnumMap<>(Unit.class);

    @BeforeEach
    void fourCommunes() {
        KnownUnits units = new KnownUnits(orgUnits);
        communes.put(Unit.OWN, units.commune());
        communes.put(
                Unit.MERGED_INTO_IT, units.commune(units.province() + ".old", null, LocalDate.parse("2025-07-01")));
        communes.put(Unit.SIBLING, units.commune());
        communes.put(Unit.FOREIGN, new KnownUnits(orgUnits).commune());
        communes.values().forEach(commune -> units.village(commune, 1));
        units.successor(communes.get(Unit.MERGED_INTO_IT), communes.get(Unit.OWN), LocalDate.parse("2025-07-01"));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void aRoleForACommuneIsForThisCommune(Role role) {
        // Given
        String token = platform.token(role.text() + ":society:" + communes.get(Unit.OWN), "lan");

        // When
        List<String> wrong = new ArrayList<>();
        for (Way way : Way.values()) {
            for (Unit unit : Unit.values()) {
                boolean allowed = role.includes(way.needed) && unit.reached;
                check(role + " " + way + " " + unit, write(way, unit, token), allowed, wrong);
            }
        }

        // Then
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void aRoleInAnotherPillarIsNone(Way way) {
        // Given
        String token = platform.token("administrator:gov:*", "lan");

        // When
        Response answer = write(way, Unit.OWN, token);

        // Then
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.jsonPath().getString("code")).isEqualTo("ROLE_MISSING");
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void aRoleForTheProvinceIsForItsCommunes(Way way) {
        // Given
        String province =
                communes.get(Unit.OWN).substring(0, communes.get(Unit.OWN).indexOf('.'));
        String token = platform.token(way.needed.text() + ":*:" + province, "minh");

        // When
        List<String> wrong = new ArrayList<>();
        check(way + " SIBLING", write(way, Unit.SIBLING, token), true, wrong);
        check(way + " FOREIGN", write(way, Unit.FOREIGN, token), false, wrong);

        // Then
        assertThat(wrong).isEmpty();
    }

    private static void check(String what, Response answer, boolean allowed, List<String> wrong) {
        boolean done = answer.statusCode() / 100 == 2;
        boolean refused = !done && codes(answer).stream().anyMatch(REFUSALS::contains);
        if (allowed ? !done : !refused) {
            wrong.add(what + ": " + answer.statusCode() + " " + answer.asString());
        }
    }

    private static List<String> codes(Response problem) {
        List<String> codes =
                new ArrayList<>(List.of(String.valueOf(problem.jsonPath().getString("code"))));
        codes.addAll(Objects.requireNonNullElse(problem.jsonPath().getList("errors.code"), List.of()));
        return codes;
    }

    /** Asks for it; what it is done to is made beforehand by somebody who may. */
    private Response write(Way way, Unit unit, String token) {
        String commune = communes.get(unit);
        String name = "Tổ " + UUID.randomUUID();
        String team = "{\"village\": \"%s.01\", \"name\": \"%s\", \"establishedOn\": \"2024-01-10\"}"
                .formatted(commune, name);
        String statement =
                "{\"indicator\": \"SOC.CITIZEN.PAYMENT_ACCOUNTS\", \"orgUnit\": \"%s\", \"period\": \"2024\", \"sourceKind\": \"%s\", \"sourceName\": \"%s\", \"numerator\": 5, \"denominator\": 10}";
        String form = SOCIETY + "forms/population/returns/" + commune + "/2023";
        String assessment = SOCIETY + "criteria/smart-commune/assessments/" + commune + "/2024-05-0"
                + (way == Way.ASSESS ? "1/self" : "2/appraisal");
        RequestSpecification asked = as(token);
        return switch (way) {
            case STATE ->
                asked.body(statement.formatted(commune, SourceKind.REPORTED, name))
                        .post(SOCIETY + "observations");
            case STATE_MANY ->
                asked.body("[" + statement.formatted(commune, SourceKind.REPORTED, name) + "]")
                        .post(SOCIETY + "observations/batch");
            case STATE_PUBLISHED ->
                asked.body(statement.formatted(commune, SourceKind.PUBLISHED, name))
                        .post(SOCIETY + "observations");
            case RECORD -> asked.body(team).put(SOCIETY + "community-teams/" + UUID.randomUUID());
            case RECORDS -> asked.body("[" + team + "]").post(SOCIETY + "community-teams/batch");
            case PROVE ->
                asked.body("{\"kind\": \"LINK\", \"link\": \"https://example.org/a\"}")
                        .post(recorded(team) + "/evidence");
            case DELETE -> asked.delete(recorded(team));
            case RETURN ->
                asked.body("{\"lines\": [{\"figures\": {\"people\": 100}}]}").put(form);
            case RETURNS ->
                asked.body("[{\"orgUnit\": \"%s\", \"period\": \"2022\", \"people\": 100}]".formatted(commune))
                        .post(SOCIETY + "forms/population/batch");
            case ASSESS, APPRAISE ->
                asked.body("{\"answers\": [], \"draft\": true}").put(assessment);
        };
    }

    /** The address of a team that is there. */
    private String recorded(String team) {
        String address = SOCIETY + "community-teams/" + UUID.randomUUID();
        as(platform.token("administrator:*:*", "quan"))
                .body(team)
                .put(address)
                .then()
                .statusCode(201);
        return address;
    }

    private static RequestSpecification as(String token) {
        return given().contentType("application/json").header("Authorization", "Bearer " + token);
    }
}
