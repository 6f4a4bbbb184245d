package vn.trucot.gov.catalogue;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import vn.trucot.events.OrgUnitKind;
import vn.trucot.pillar.IndicatorExamples;
import vn.trucot.pillar.IndicatorExamples.Example;
import vn.trucot.pillar.IndicatorExamples.Step;
import vn.trucot.pillar.Platform;
import vn.trucot.pillar.orgunit.OrgUnits;

/**
 * Every indicator of the catalogue has an example that was worked out by hand: a file of {@code examples}, or of {@code
 * form-cases} where a form states it. Each is sent here and what it states is read back.
 */
@QuarkusTest
@QuarkusTestResource(Platform.class)
@TestSecurity(
        user = "lan",
        roles = {"reporter", "approver", "administrator", "administrator:*:*"})
class IndicatorExamplesComponentTest {

    /** The part of a file of {@code form-cases} that is an example. */
    @JsonIgnoreProperties({"least", "refused"})
    record FormExample(String period, String counted, List<Map<String, Object>> lines, Map<String, String> states) {

        /** The form is returned by a commune that publishes two procedures. */
        Example example(String form) {
            Map<String, String> withKind = states.entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, state -> state.getValue() + " " + counted));
            return new Example(
                    OrgUnitKind.COMMUNE,
                    List.of(
                            new Step("procedures", List.of(procedure("1.001"), procedure("1.002")), null),
                            new Step("forms/" + form + "/returns/$unit/" + period, null, Map.of("lines", lines))),
                    Map.of(period, withKind));
        }

        private static Map<String, Object> procedure(String code) {
            return Map.of(
                    "orgUnit", "$province",
                    "code", code,
                    "name", "Thủ tục " + code,
                    "level", "FULL",
                    "validFrom", "2020-01-01");
        }
    }

    @Inject
    OrgUnits orgUnits;

    @Inject
    DataSource dataSource;

    @Test
    void everyIndicatorOfTheCatalogueIsStatedAsWorkedOutByHand() {
        // Given
        Map<String, Example> examples = new TreeMap<>(IndicatorExamples.in("examples"));
        IndicatorExamples.files("form-cases", FormExample.class)
                .forEach((form, example) -> examples.put("form " + form, example.example(form)));
        IndicatorExamples sent = new IndicatorExamples(orgUnits, dataSource, "gov");

        // When
        TreeSet<String> shown = new TreeSet<>();
        examples.forEach((name, example) -> shown.addAll(sent.check(name, example)));

        // Then
        TreeSet<String> declared = new TreeSet<>(indicators().getList("code"));
        assertThat(shown).as("of %s indicators", declared.size()).isEqualTo(declared);
        assertThat(declared).filteredOn(code -> code.startsWith("GOV.")).hasSizeGreaterThan(120);
    }

    /** A legal basis stands only where one is known; where a figure comes from is told by its example. */
    @Test
    void everyIndicatorSaysInBothLanguagesWhatItIsAndInWhichUnit() {
        // When
        List<Map<String, Object>> indicators = indicators().getList("");

        // Then
        assertThat(indicators).allSatisfy(indicator -> {
            String code = (String) indicator.get("code");
            assertThat(words(indicator, "names")).as(code).hasSize(2).doesNotContainValue("");
            assertThat(words(indicator, "description")).as(code).hasSize(2).doesNotContainValue("");
            assertThat((String) indicator.get("measureUnit")).as(code).isNotBlank();
            assertThat(indicator.get("legalBasis")).as(code).isNotEqualTo("");
        });
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> words(Map<String, Object> indicator, String field) {
        Map<String, String> words = new HashMap<>((Map<String, String>) indicator.getOrDefault(field, Map.of()));
        words.values().removeIf(word -> word == null);
        return words;
    }

    private static JsonPath indicators() {
        return given().get("/api/v1/gov/indicators")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
