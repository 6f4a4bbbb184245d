package vn.trucot.gov.workinggroup;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.trucot.pillar.KnownUnits;
import vn.trucot.pillar.MeasuredFigures;
import vn.trucot.pillar.OpenedFigures;
import vn.trucot.pillar.Platform;
import vn.trucot.pillar.RegisterContract;

@QuarkusTest
@QuarkusTestResource(Platform.class)
class WorkingGroupRegisterComponentTest extends RegisterContract {

    @Inject
    DataSource dataSource;

    private String unit = "";

    @BeforeEach
    void aCommune() {
        unit = new KnownUnits(orgUnits).commune();
    }

    @Override
    protected String records() {
        return "/api/v1/gov/working-groups";
    }

    @Override
    protected Map<String, Object> record(int number) {
        return group("TCT-" + number, "WORKING_GROUP", "2025-01-10", 7);
    }

    private Map<String, Object> group(String code, String kind, String from, int members) {
        Map<String, Object> group = new LinkedHashMap<>();
        group.put("orgUnit", unit);
        group.put("code", code);
        group.put("name", "Tổ công tác chuyển đổi số");
        group.put("kind", kind);
        group.put("documentNumber", "01/QĐ-UBND");
        group.put("documentDate", from);
        group.put("validFrom", from);
        group.put("members", members);
        group.put("demo", false);
        return group;
    }

    private static Map<String, Object> agency(String name, int members) {
        return Map.of("agency", name, "members", members);
    }

    @Override
    protected Map<String, Object> changed(Map<String, Object> record) {
        return with(record, "validTo", "2026-02-01");
    }

    @Override
    protected Map<String, Map<String, Object>> bad() {
        Map<String, Map<String, Object>> bad = new LinkedHashMap<>();
        bad.put("orgUnit", with(record(90), "orgUnit", "P-unknown"));
        bad.put("code", with(record(90), "code", "1 2"));
        bad.put("name", with(record(91), "name", " "));
        bad.put("kind", with(record(92), "kind", "CLUB"));
        bad.put("documentNumber", with(record(93), "documentNumber", ""));
        bad.put("documentDate", with(with(record(94), "documentDate", "2026-03-16"), "validFrom", "2026-03-16"));
        bad.put("validFrom", with(record(95), "validFrom", "2025-01-09"));
        bad.put("validTo", with(record(96), "validTo", "2025-01-10"));
        bad.put("headPosition", with(record(97), "headPosition", "x".repeat(201)));
        bad.put("members", with(record(98), "members", 0));
        bad.put("agencies", with(record(99), "agencies", List.of(agency("Công an", 1), agency("Công an", 2))));
        return bad;
    }

    @Override
    protected Map<String, Object> full(int number) {
        return with(
                with(record(number), "headPosition", "Chủ tịch UBND"),
                "agencies",
                List.of(agency("Công an", 2), agency("Văn phòng", 5)));
    }

    @Override
    protected String list() {
        return records() + "?orgUnit=" + unit;
    }

    @Override
    protected boolean keyIsOfOneRecord() {
        return true;
    }

    /** A committee of 9 from January 2025 and one of 11 that takes its place in July; a group of 7 until the end of May. */
    @ParameterizedTest
    @CsvSource({
        "2025-Q1, 2, 1, 16, 9,  1",
        "2025-Q2, 1, 0, 9,  9,  1",
        "2025-Q3, 1, 0, 11, 11, 1",
        "2025-Q4, 0, 0, 0,  0,  0",
    })
    @TestSecurity(
            user = "lan",
            roles = {"reporter", "reporter:*:*"})
    void groupsAndTheirMembersAreCountedAtTheEndOfAQuarter(
            String period, String all, String groups, String members, String ofCommittee, String steered) {
        // Given
        MeasuredFigures figures = new MeasuredFigures(dataSource);

        // When
        batch(List.of(
                        with(group("BCD-1", "STEERING_COMMITTEE", "2025-01-10", 9), "validTo", "2025-07-01"),
                        with(group("BCD-2", "STEERING_COMMITTEE", "2025-07-01", 11), "validTo", "2025-12-31"),
                        with(record(1), "validTo", "2025-06-01")))
                .statusCode(200);

        // Then
        assertThat(figures.of("GOV.WORKING_GROUP.COUNT", unit, period)).hasValue(all + " RECORDS");
        assertThat(figures.of("GOV.WORKING_GROUP.COUNT", unit, period, "groupKind=working_group"))
                .hasValue(groups + " RECORDS");
        assertThat(figures.of("GOV.WORKING_GROUP.MEMBERS", unit, period)).hasValue(members + " RECORDS");
        assertThat(figures.of("GOV.WORKING_GROUP.MEMBERS", unit, period, "groupKind=steering_committee"))
                .hasValue(ofCommittee + " RECORDS");
        assertThat(figures.of("GOV.WORKING_GROUP.STEERED_UNITS", unit, period)).hasValue(steered + " RECORDS");
        assertThat(new OpenedFigures(dataSource, "gov").addUp(unit))
                .containsExactlyInAnyOrder(
                        "GOV.WORKING_GROUP.COUNT", "GOV.WORKING_GROUP.MEMBERS", "GOV.WORKING_GROUP.STEERED_UNITS");
    }

    @Test
    @TestSecurity(
            user = "lan",
            roles = {"reporter", "reporter:*:*"})
    void aUnitHasOneSteeringCommitteeAtATimeAndAListHoldsThoseOfADay() {
        // Given
        batch(List.of(
                        group("BCD-1", "STEERING_COMMITTEE", "2025-01-10", 9),
                        with(record(1), "validTo", "2025-06-01"),
                        record(2)))
                .statusCode(200);

        // When
        ValidatableResponse second = batch(List.of(group("BCD-2", "STEERING_COMMITTEE", "2025-07-01", 11)));

        // Then
        second.statusCode(422).body("errors.field", contains("validFrom"));
        given().get(records() + "?orgUnit=" + unit + "&on=2025-06-01&kind=WORKING_GROUP")
                .then()
                .statusCode(200)
                .body("items.code", contains("TCT-2"));
        batch(List.of(with(record(3), "agencies", List.of(agency("Công an", 8)))))
                .statusCode(422)
                .body("errors.field", contains("agencies"))
                .body("errors[0].reason", containsString("members 7 are fewer than those of agencies, 8"));
    }

    private ValidatableResponse batch(List<Map<String, Object>> groups) {
        return given().contentType("application/json")
                .body(groups)
                .post(records() + "/batch")
                .then();
    }
}
