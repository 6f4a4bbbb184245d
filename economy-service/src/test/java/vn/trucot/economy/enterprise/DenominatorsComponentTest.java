package vn.trucot.economy.enterprise;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static vn.trucot.pillar.OtherPillars.observed;
import static vn.trucot.pillar.OtherPillars.withdrawn;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.trucot.events.Event;
import vn.trucot.events.Pillar;
import vn.trucot.events.SourceKind;
import vn.trucot.pillar.KnownUnits;
import vn.trucot.pillar.MeasuredFigures;
import vn.trucot.pillar.OtherPillars;
import vn.trucot.pillar.Platform;
import vn.trucot.pillar.measure.Denominators;
import vn.trucot.pillar.measure.MeasureDue;
import vn.trucot.pillar.orgunit.OrgUnits;

/** People are known to society-service alone: what it tells of them is what enterprises are counted over, whenever it comes. */
@QuarkusTest
@QuarkusTestResource(Platform.class)
@TestSecurity(
        user = "lan",
        roles = {"reporter", "reporter:*:*"})
class DenominatorsComponentTest {

    private static final String PER_1000 = "ECO.ENTERPRISE.DIGITAL_PER_1000";
    private static final String PEOPLE = "SOC.POPULATION.PEOPLE";
    private static final AtomicInteger ENTERPRISES = new AtomicInteger(8_000_000);

    @Inject
    OrgUnits orgUnits;

    @Inject
    AgroalDataSource dataSource;

    @Inject
    Denominators denominators;

    @Inject
    MeasureDue due;

    Platform platform;

    private MeasuredFigures figures;
    private KnownUnits units;
    private String commune = "";

    @BeforeEach
    void aCommuneWithTwoDigitalTechnologyEnterprises() {
        figures = new MeasuredFigures(dataSource);
        units = new KnownUnits(orgUnits);
        commune = units.commune();
        store(List.of(enterprise(commune, "2024-05-01", null), enterprise(commune, "2025-03-01", null)));
    }

    @Test
    void peopleThatSocietyServiceTellsLaterAreCountedOverOnceTheyCome() throws Exception {
        // Given
        assertThat(figures.of(PER_1000, commune, "2025")).isEmpty();

        // When
        new OtherPillars(platform)
                .publish(Pillar.SOCIETY, List.of(people("2025", "8000", 1), people("2024", "7900", 1), households()));

        // Then
        await().atMost(Duration.ofSeconds(30)).until(() -> counted("2025").equals(Optional.of("2/8000 RECORDS")));
        assertThat(counted("2024")).hasValue("1/7900 RECORDS");
    }

    private Event households() {
        return observed("SOC.POPULATION.HOUSEHOLDS", commune, "2025", "2000", 1);
    }

    @Test
    void correctedPeopleAreCountedOverAnewWhateverOrderAndHoweverOftenTheyCome() {
        // Given
        denominators.take(List.of(people("2025", "8000", 2)));
        assertThat(counted("2025")).hasValue("2/8000 RECORDS");
        long before = figures.revisions(commune, PER_1000);

        // When
        denominators.take(List.of(people("2025", "7000", 1)));
        denominators.take(List.of(people("2025", "8000", 2)));
        assertThat(counted("2025")).hasValue("2/8000 RECORDS");
        assertThat(figures.revisions(commune, PER_1000)).isEqualTo(before);
        denominators.take(List.of(people("2025", "8100", 3), people("2025", "8000", 2)));

        // Then
        assertThat(counted("2025")).hasValue("2/8100 RECORDS");
        assertThat(figures.revisions(commune, PER_1000)).isEqualTo(before + 1);
    }

    @Test
    void peopleThatAreWithdrawnTakeTheFigureAlongAndDoNotComeBackByAnOlderMessage() {
        // Given
        denominators.take(List.of(people("2025", "8000", 1)));
        assertThat(counted("2025")).isPresent();

        // When
        denominators.take(List.of(withdrawn(PEOPLE, commune, "2025", 2)));
        assertThat(counted("2025")).isEmpty();
        denominators.take(List.of(people("2025", "8000", 1)));

        // Then
        assertThat(counted("2025")).isEmpty();
    }

    @Test
    void whatIsOverGeneratedPeopleIsDemo() {
        // When
        denominators.take(List.of(observed(PEOPLE, commune, "2025", "8000", 1, SourceKind.DEMO)));

        // Then
        assertThat(counted("2025")).hasValue("2/8000 DEMO");
    }

    @Test
    void ofNobodyThereIsNoFigure() {
        // When
        denominators.take(List.of(people("2025", "0", 1)));

        // Then
        assertThat(counted("2025")).isEmpty();
    }

    @Test
    void aRecordThatChangesIsCountedOverThePeopleThatAreKnown() {
        // Given
        denominators.take(List.of(people("2025", "8000", 1)));

        // When
        store(List.of(enterprise(commune, "2025-04-01", null)));

        // Then
        assertThat(figures.of(PER_1000, commune, "2025")).hasValue("3/8000 RECORDS");
    }

    @Test
    void aCommuneWithoutSuchEnterprisesIsCountedToo() {
        // Given
        String other = units.commune();
        due.run();

        // When
        denominators.take(List.of(observed(PEOPLE, other, "2025", "5000", 1)));
        due.run();

        // Then
        assertThat(figures.of(PER_1000, other, "2025")).hasValue("0/5000 RECORDS");
    }

    @Test
    void communesThatMergeHaveTheFiguresOfTheirOwnPeople() {
        // Given
        LocalDate day = LocalDate.of(2025, 7, 1);
        String before = units.commune(units.province() + ".before", null, day);
        String after = units.commune(units.province() + ".after", day, null);
        store(List.of(
                enterprise(before, "2024-05-01", "2025-07-01"),
                enterprise(after, "2025-07-01", null),
                enterprise(after, "2025-09-01", null)));

        // When
        denominators.take(List.of(
                observed(PEOPLE, before, "2024", "4000", 1),
                observed(PEOPLE, before, "2025", "4100", 1),
                observed(PEOPLE, after, "2025", "9000", 1)));
        due.run();

        // Then
        assertThat(figures.of(PER_1000, before, "2024")).hasValue("1/4000 RECORDS");
        assertThat(figures.of(PER_1000, before, "2025")).hasValue("1/4100 RECORDS");
        assertThat(figures.of(PER_1000, after, "2025")).hasValue("2/9000 RECORDS");
        assertThat(figures.of(PER_1000, after, "2024")).isEmpty();
    }

    @Test
    void theFigureOpensToItsEnterprisesAndToThePeopleThatItIsOver() {
        // Given
        denominators.take(List.of(people("2025", "8000", 1)));
        due.run();

        // When / Then
        given().get("/api/v1/economy/observations/" + PER_1000 + "/" + commune + "/2025/records")
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body("items[0].numerator", equalTo(1))
                .body("over", equalTo("/api/v1/society/observations/" + PEOPLE + "/" + commune + "/2025"));
    }

    private Event people(String year, String number, long revision) {
        return observed(PEOPLE, commune, year, number, revision);
    }

    private Optional<String> counted(String year) {
        due.run();
        return figures.of(PER_1000, commune, year);
    }

    private static void store(List<Map<String, Object>> enterprises) {
        given().contentType("application/json")
                .body(enterprises)
                .post("/api/v1/economy/enterprises/batch")
                .then()
                .statusCode(200);
    }

    private static Map<String, Object> enterprise(String commune, String from, String to) {
        Map<String, Object> enterprise = new LinkedHashMap<>();
        enterprise.put("taxCode", TaxCodeTest.taxCode(ENTERPRISES.getAndIncrement()));
        enterprise.put("kind", "ENTERPRISE");
        enterprise.put("name", "Công ty phần mềm");
        enterprise.put("area", "SERVICES");
        enterprise.put("commune", commune);
        enterprise.put("activeFrom", from);
        enterprise.put("activeTo", to);
        enterprise.put("digitalTechnology", true);
        return enterprise;
    }
}
