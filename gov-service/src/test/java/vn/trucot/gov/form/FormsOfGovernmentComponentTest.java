package vn.trucot.gov.form;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trucot.events.OrgUnitKind;
import vn.trucot.gov.Units;
import vn.trucot.pillar.KnownUnits;
import vn.trucot.pillar.MeasuredFigures;
import vn.trucot.pillar.OpenedFigures;
import vn.trucot.pillar.Platform;
import vn.trucot.pillar.orgunit.OrgUnits;

/** Each form of the pillar states what its file of {@code form-cases} says, and takes nothing that breaks one of its rules. */
@QuarkusTest
@QuarkusTestResource(Platform.class)
@TestSecurity(
        user = "lan",
        roles = {"reporter", "reporter:*:*"})
class FormsOfGovernmentComponentTest {

    private static final String FORM = "/api/v1/gov/forms/{form}";

    @Inject
    OrgUnits orgUnits;

    @Inject
    DataSource dataSource;

    private MeasuredFigures figures;
    private String commune = "";

    /** A commune of a province of its own, which publishes the procedures 1.001 and 1.002. */
    @BeforeEach
    void aCommune() {
        KnownUnits.awaitThatRecordsAreTaken(orgUnits);
        figures = new MeasuredFigures(dataSource);
        String province = "F" + UUID.randomUUID().toString().substring(0, 8);
        commune = province + ".1";
        orgUnits.apply(Units.known(Units.unit(province, OrgUnitKind.PROVINCE, "VN")));
        orgUnits.apply(Units.known(Units.unit(commune, OrgUnitKind.COMMUNE, province)));
        given().contentType("text/csv; charset=UTF-8")
                .body("""
                        orgUnit,code,name,level,validFrom
                        %1$s,1.001,Đăng ký khai sinh,FULL,2020-01-01
                        %1$s,1.002,Chứng thực,PARTIAL,2020-01-01
                        """.formatted(province))
                .post("/api/v1/gov/procedures/batch")
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dossiers", "leadership", "petitions", "platform-use", "security", "workforce"})
    void aReturnStatesWhatWasCountedByHand(String form) {
        // Given
        FormCase written = FormCase.of(form);

        // When
        put(written, written.body()).statusCode(201);

        // Then
        assertThat(stated(written)).isEqualTo(withKind(written, written.states()));
        assertThat(new OpenedFigures(dataSource, "gov").addUp(commune))
                .containsAll(written.states().keySet().stream()
                        .map(key -> key.split(" ")[0])
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"dossiers", "leadership", "petitions", "platform-use", "security", "workforce"})
    void ofWhatIsLeftOutNothingIsStated(String form) {
        // Given
        FormCase written = FormCase.of(form);

        // When
        put(written, written.leastBody()).statusCode(201);

        // Then
        assertThat(stated(written)).isEqualTo(withKind(written, written.least().states()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"dossiers", "leadership", "petitions", "platform-use", "security", "workforce"})
    void whatBreaksARuleIsRefusedWithItsPlaceAndStatesNothing(String form) {
        // Given
        FormCase written = FormCase.of(form);

        for (FormCase.Refused refused : written.refused()) {
            // When
            JsonPath answer = put(written, written.body(refused))
                    .statusCode(400)
                    .extract()
                    .jsonPath();

            // Then
            List<Map<String, String>> errors = answer.getList("errors");
            assertThat(errors).as("%s", refused).anySatisfy(error -> assertThat(
                            error.get("pointer") + " " + error.get("reason"))
                    .startsWith(refused.pointer() + " " + refused.beginning()));
        }
        assertThat(stated(written)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"dossiers", "leadership", "petitions", "platform-use", "security", "workforce"})
    void everyRuleAndEveryFigureOfTheFormIsAmongTheCases(String form) {
        // When
        JsonPath description =
                given().get(FORM, form).then().statusCode(200).extract().jsonPath();

        // Then
        FormCase written = FormCase.of(form);
        assertThat(written.refused().stream()
                        .map(FormCase.Refused::rule)
                        .filter(Objects::nonNull)
                        .toList())
                .isEqualTo(description.getList("rules.rule"));
        assertThat(written.states().keySet()).containsExactlyInAnyOrderElementsOf(keys(description));
    }

    private ValidatableResponse put(FormCase written, String body) {
        return given().contentType("application/json")
                .body(body)
                .put(FORM + "/returns/{unit}/{period}", written.form(), commune, written.period())
                .then();
    }

    /** All that the form could state and did, by indicator and breakdown. */
    private Map<String, String> stated(FormCase written) {
        Map<String, String> stated = new TreeMap<>();
        for (String key :
                keys(given().get(FORM, written.form()).then().extract().jsonPath())) {
            String[] parts = (key + " ").split(" ", 2);
            figures.of(parts[0], commune, written.period(), parts[1].strip())
                    .ifPresent(figure -> stated.put(key, figure));
        }
        return stated;
    }

    private static List<String> keys(JsonPath description) {
        List<Map<String, String>> figures = description.getList("figures");
        return figures.stream()
                .map(figure ->
                        (figure.get("indicator") + " " + new HashMap<>(figure).getOrDefault("breakdown", "")).strip())
                .toList();
    }

    private static Map<String, String> withKind(FormCase written, Map<String, String> states) {
        return states.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, state -> state.getValue() + " " + written.counted()));
    }
}
