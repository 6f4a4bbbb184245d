package vn.trucot.gov.servicequality;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.trucot.events.OrgUnitKind;
import vn.trucot.gov.Units;
import vn.trucot.pillar.KnownUnits;
import vn.trucot.pillar.MeasuredFigures;
import vn.trucot.pillar.OpenedFigures;
import vn.trucot.pillar.Platform;
import vn.trucot.pillar.orgunit.OrgUnits;

/** The figures of the two forms of Decision 766, by hand. */
@QuarkusTest
@QuarkusTestResource(Platform.class)
@TestSecurity(
        user = "lan",
        roles = {"reporter", "reporter:*:*"})
class ServiceQualityFormComponentTest {

    private static final String FORM = "/api/v1/gov/forms/service-quality";
    private static final String QUARTER = "2025-Q1";
    private static final String ALL = """
            "toPublish": 10, "publishedOnTime": 9, "toUpdate": 4, "updatedOnTime": 3, "disclosed": 8, "disclosedInFull": 6,
            "toSynchronise": 120, "synchronised": 119, "dossiers": 100, "resolvedInTime": 70, "inWorkInTime": 25,
            "wentWrong": 7, "documentResults": 60, "electronicResults": 40, "communes": 1, "certifying": 1,
            "replaceable": 50, "replaced": 30, "whollyReplaced": 20, "petitions": 6, "petitionsInTime": 5,
            "petitionsHandled": 4, "petitionsWentWrong": 1""";

    @Inject
    OrgUnits orgUnits;

    @Inject
    DataSource dataSource;

    private MeasuredFigures figures;
    private String province = "";
    private String commune = "";

    @BeforeEach
    void aCommune() {
        KnownUnits.awaitThatRecordsAreTaken(orgUnits);
        figures = new MeasuredFigures(dataSource);
        province = "Q" + UUID.randomUUID().toString().substring(0, 8);
        commune = province + ".1";
        orgUnits.apply(Units.known(Units.unit(province, OrgUnitKind.PROVINCE, "VN")));
        orgUnits.apply(Units.known(Units.unit(commune, OrgUnitKind.COMMUNE, province)));
    }

    @Test
    void eachMetricHasItsNumbersOfTheReturn() {
        // When
        put("service-quality", commune, ALL).statusCode(201);

        // Then
        assertThat(figure("PUBLISHED_ON_TIME")).isEqualTo("9/10 REPORTED");
        assertThat(figure("UPDATED_ON_TIME")).isEqualTo("3/4 REPORTED");
        assertThat(figure("CONTENT_COMPLETE")).isEqualTo("6/8 REPORTED");
        assertThat(figure("STATUS_SYNCHRONISED")).isEqualTo("119/120 REPORTED");
        assertThat(figure("DOSSIERS_IN_TIME"))
                .as("resolved or in work, 70 + 25")
                .isEqualTo("95/100 REPORTED");
        assertThat(figure("ELECTRONIC_RESULTS")).isEqualTo("40/60 REPORTED");
        assertThat(figure("CERTIFIED_COPIES")).isEqualTo("1/1 REPORTED");
        assertThat(figure("PAPERS_REPLACED")).isEqualTo("30/50 REPORTED");
        assertThat(figure("DATA_REUSED")).isEqualTo("20/50 REPORTED");
        assertThat(figure("PETITIONS_ON_TIME")).isEqualTo("5/6 REPORTED");
        assertThat(figure("PETITIONS_SATISFIED")).as("of those handled, 4 - 1").isEqualTo("3/4 REPORTED");
        assertThat(figure("DOSSIERS_SATISFIED"))
                .as("all but what went wrong, 100 - 7")
                .isEqualTo("93/100 REPORTED");
        assertThat(figures.inForce(commune, "GOV.SERVICE_QUALITY.")).isEqualTo(12);
    }

    @Test
    void aNumberThatIsLeftOutLeavesNoFigureAndNoneIsZero() {
        // When
        put(
                        "service-quality",
                        commune,
                        "\"dossiers\": 0, \"resolvedInTime\": 0, \"wentWrong\": 0, \"petitions\": 0,"
                                + " \"petitionsInTime\": 0, \"toPublish\": 3")
                .statusCode(201);

        // Then: without what is in work nobody knows what is in time
        assertThat(figure("DOSSIERS_IN_TIME")).isEqualTo("none");
        assertThat(figure("DOSSIERS_SATISFIED")).isEqualTo("0/0 REPORTED");
        assertThat(figure("PETITIONS_ON_TIME")).isEqualTo("0/0 REPORTED");
        assertThat(figure("PETITIONS_SATISFIED")).isEqualTo("none");
        assertThat(figure("PUBLISHED_ON_TIME")).isEqualTo("none");
        assertThat(figures.inForce(commune, "GOV.SERVICE_QUALITY.")).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "publishedOnTime, 11, publishedOnTime = 11 is above toPublish = 10",
        "updatedOnTime, 5, updatedOnTime = 5 is above toUpdate = 4",
        "disclosedInFull, 9, disclosedInFull = 9 is above disclosed = 8",
        "synchronised, 121, synchronised = 121 is above toSynchronise = 120",
        "resolvedInTime, 76, resolvedInTime + inWorkInTime = 101 is above dossiers = 100",
        "wentWrong, 101, wentWrong = 101 is above dossiers = 100",
        "electronicResults, 61, electronicResults = 61 is above documentResults = 60",
        "certifying, 2, certifying = 2 is above communes = 1",
        "replaced, 51, replaced = 51 is above replaceable = 50",
        "whollyReplaced, 51, whollyReplaced = 51 is above replaceable = 50",
        "petitionsInTime, 7, petitionsInTime = 7 is above petitions = 6",
        "petitionsWentWrong, 5, petitionsWentWrong = 5 is above petitionsHandled = 4",
    })
    void noPartIsAboveItsWhole(String field, int number, String reason) {
        // When
        ValidatableResponse answer = put(
                "service-quality",
                commune,
                ALL.replaceFirst("\"" + field + "\": \\d+", "\"" + field + "\": " + number));

        // Then
        answer.statusCode(400)
                .body("errors.pointer", contains("/lines/0/figures/" + field))
                .body("errors.reason[0]", containsString(reason));
        assertThat(figures.inForce(commune, "GOV.SERVICE_QUALITY.")).isZero();
    }

    @Test
    void onlyAProvinceReturnsWhatOnlyProvincesHave() {
        // Given
        String numbers = "\"eligible\": 200, \"fullyOnline\": 50, \"reusable\": 20, \"reusing\": 5, \"managed\": 40,"
                + " \"connected\": 30";

        // When
        ValidatableResponse ofCommune = put("service-quality-province", commune, numbers);
        put("service-quality-province", province, numbers).statusCode(201);

        // Then
        ofCommune.statusCode(422).body("code", equalTo("ORG_UNIT_WRONG_LEVEL"));
        assertThat(figure(province, "FULLY_ONLINE")).isEqualTo("50/200 REPORTED");
        assertThat(figure(province, "PERSONAL_DATA_USED")).isEqualTo("5/20 REPORTED");
        assertThat(figure(province, "PERSONAL_DATA_CONNECTED")).isEqualTo("30/40 REPORTED");
    }

    @Test
    void theNumbersOfAReturnAddUpToItsFigures() {
        // Given
        put("service-quality", commune, ALL).statusCode(201);

        // When / Then
        assertThat(new OpenedFigures(dataSource, "gov").addUp(commune)).hasSize(12);
    }

    @Test
    void aProvinceIsAskedForItOnceAPartOfItReturnedItAndTheOthersAreNot() {
        // Given
        orgUnits.apply(Units.known(Units.unit(province + ".2", OrgUnitKind.COMMUNE, province)));
        put("service-quality", commune, ALL).statusCode(201);

        // When
        ValidatableResponse grid = given().get(FORM + "/grid?period={period}&within={province}", QUARTER, province)
                .then();

        // Then
        grid.statusCode(200).body("cells.orgUnit", contains(province, commune));
    }

    private String figure(String indicator) {
        return figure(commune, indicator);
    }

    private String figure(String unit, String indicator) {
        return figures.of("GOV.SERVICE_QUALITY." + indicator, unit, QUARTER).orElse("none");
    }

    private static ValidatableResponse put(String form, String unit, String numbers) {
        return given().contentType("application/json")
                .body("{\"lines\": [{\"figures\": {" + numbers + "}}]}")
                .put("/api/v1/gov/forms/" + form + "/returns/{unit}/{period}", unit, QUARTER)
                .then();
    }
}
