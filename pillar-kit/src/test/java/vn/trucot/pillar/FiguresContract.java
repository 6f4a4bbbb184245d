package vn.trucot.pillar;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.security.TestSecurity;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.trucot.pillar.measure.Denominators;
import vn.trucot.pillar.orgunit.OrgUnits;

/**
 * What each indicator of a pillar means is told in both languages and shown by an example that was counted by hand, a file of
 * {@code figure-cases}: of records, of a return, or of published figures. What the kit itself counts of forms and sets of
 * criteria has its examples there.
 */
@TestSecurity(
        user = "lan",
        roles = {"reporter", "administrator", "administrator:*:*"})
public abstract class FiguresContract {

    /** So many indicators a pillar has at least. */
    private static final int LEAST = 60;

    private static final String FILE =
            "indicator,orgUnit,period,breakdown,numerator,denominator,sourceKind,sourceName,publishedOn\n";

    @Inject
    OrgUnits orgUnits;

    @Inject
    DataSource dataSource;

    @Inject
    Denominators denominators;

    private final String pillar;
    private MeasuredFigures figures;
    private KnownUnits units;
    private String commune = "";
    private String village = "";

    /** @param pillar as in its address: {@code economy} */
    protected FiguresContract(String pillar) {
        this.pillar = pillar;
    }

    @BeforeEach
    void aCommune() {
        units = new KnownUnits(orgUnits);
        figures = new MeasuredFigures(dataSource);
        commune = units.commune();
        village = units.village(commune, 1);
    }

    static List<String> cases() {
        return FigureCase.names();
    }

    static List<String> returns() {
        return cases().stream()
                .filter(name -> FigureCase.of(name).form() != null)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void figuresAreThoseThatWereCountedByHand(String name) {
        // Given
        FigureCase written = FigureCase.of(name);
        tellElsewhere(written);

        // When
        written.batches().forEach((collection, batch) -> post(collection + "/batch", "application/json", batch)
                .statusCode(200));
        if (written.form() != null) {
            put(written, written.body()).statusCode(201);
        }
        if (written.published() != null) {
            post("observations/batch", "text/csv", FILE + String.join("\n", written.published()))
                    .statusCode(200);
        }

        // Then
        assertThat(stated(written)).isEqualTo(withKind(written, written.states()));
        if (written.published() == null) {
            Set<String> keys = keys(written.states()).collect(Collectors.toSet());
            assertThat(new OpenedFigures(dataSource, pillar).addUp(unit(written), keys::contains))
                    .containsAll(written.indicators().toList());
        }
    }

    @ParameterizedTest
    @MethodSource("returns")
    void ofWhatIsLeftOutNothingIsStatedAndWhatBreaksARuleIsRefused(String name) {
        // Given
        FigureCase written = FigureCase.of(name);

        for (FigureCase.Refused refused : Objects.requireNonNull(written.refused())) {
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
        put(written, written.leastBody()).statusCode(201);
        assertThat(stated(written))
                .isEqualTo(withKind(
                        written,
                        Map.of(
                                Objects.requireNonNull(written.period()),
                                Objects.requireNonNull(written.least()).states())));
    }

    @ParameterizedTest
    @MethodSource("returns")
    void everyRuleAndEveryFigureOfTheFormIsAmongTheCases(String name) {
        // Given
        FigureCase written = FigureCase.of(name);

        // When
        JsonPath description = given().get(address("forms/" + written.form()))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        // Then
        assertThat(Objects.requireNonNull(written.refused()).stream()
                        .map(FigureCase.Refused::rule)
                        .filter(Objects::nonNull)
                        .toList())
                .isEqualTo(description.<String>getList("rules.rule").stream()
                        .filter(rule -> !looksBack(rule))
                        .toList());
        List<Map<String, String>> stated = description.getList("figures");
        assertThat(written.states().get(written.period()).keySet())
                .containsExactlyInAnyOrderElementsOf(stated.stream()
                        .map(figure -> (figure.get("indicator") + " "
                                        + new HashMap<>(figure).getOrDefault("breakdown", ""))
                                .strip())
                        .toList());
    }

    /** Rules against the periods before ask for comments; the kit shows them on returns of its own. */
    private static boolean looksBack(String rule) {
        return rule.contains(" ± ");
    }

    @Test
    void everyIndicatorIsToldInBothLanguagesAndHasAnExample() {
        // Given
        Set<String> shown = cases().stream()
                .flatMap(name -> FigureCase.of(name).indicators())
                .collect(Collectors.toSet());

        // When
        List<Map<String, Object>> indicators = given().get(address("indicators"))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("$");

        // Then
        List<Map<String, Object>> own = indicators.stream()
                .filter(indicator -> !code(indicator).matches("[A-Z]+\\.(REPORT|QUALITY|CRITERIA)\\..*"))
                .toList();
        assertThat(own).isNotEmpty().allSatisfy(indicator -> {
            assertThat(languages(indicator.get("names"))).as(code(indicator)).isEqualTo(Set.of("vi", "en"));
            assertThat(languages(indicator.get("description")))
                    .as("description of %s", code(indicator))
                    .isEqualTo(Set.of("vi", "en"));
            assertThat(indicator.get("measureUnit")).as(code(indicator)).isNotNull();
        });
        assertThat(own)
                .extracting(FiguresContract::code)
                .doesNotHaveDuplicates()
                .isSubsetOf(shown);
        assertThat(indicators).hasSizeGreaterThanOrEqualTo(LEAST);
    }

    private void tellElsewhere(FigureCase written) {
        if (written.elsewhere() != null) {
            written.elsewhere().forEach((key, value) -> {
                String[] parts = key.split(" ");
                denominators.take(
                        List.of(OtherPillars.observed(parts[0], unit(written), parts[1], value.toPlainString(), 1)));
            });
        }
    }

    private static String code(Map<String, Object> indicator) {
        return String.valueOf(indicator.get("code"));
    }

    private static Set<Object> languages(Object names) {
        Set<Object> languages = new HashSet<>();
        if (names instanceof Map<?, ?> words) {
            words.forEach((language, word) -> {
                if (word != null) {
                    languages.add(language);
                }
            });
        }
        return languages;
    }

    /** A return of a form that somebody decides about is told to be a generated one: nobody decides about those. */
    private ValidatableResponse put(FigureCase written, String body) {
        boolean reviewed =
                given().get(address("forms/" + written.form())).jsonPath().getBoolean("reviewed");
        String taken = "{\"demo\": true, \"receivedOn\": \"2024-12-31\", ";
        return given().contentType("application/json")
                .body(reviewed ? body.replaceFirst("\\{", taken) : body)
                .put(address("forms/" + written.form() + "/returns/" + unit(written) + "/" + written.period()))
                .then();
    }

    private ValidatableResponse post(String path, String type, String body) {
        return given().contentType(type + "; charset=UTF-8")
                .body(body.replace("{commune}", commune)
                        .replace("{village}", village)
                        .replace("{province}", units.province()))
                .post(address(path))
                .then();
    }

    private String address(String path) {
        return "/api/v1/" + pillar + "/" + path;
    }

    private String unit(FigureCase written) {
        return switch (written.unit()) {
            case "province" -> units.province();
            case "village" -> village;
            default -> commune;
        };
    }

    /** All that the case tells of, by period, indicator and breakdown; what is not stated is {@code none}. */
    private Map<String, String> stated(FigureCase written) {
        Map<String, String> stated = new TreeMap<>();
        keys(written.states()).forEach(key -> {
            String[] parts = (key + " ").split(" ", 3);
            figures.of(parts[1], unit(written), parts[0], parts[2].strip())
                    .ifPresent(figure -> stated.put(key, figure));
        });
        return stated;
    }

    private static Stream<String> keys(Map<String, Map<String, String>> states) {
        return states.entrySet().stream()
                .flatMap(period -> period.getValue().keySet().stream().map(key -> period.getKey() + " " + key));
    }

    /** What is expected to be stated, without what is to be {@code none}. */
    private static Map<String, String> withKind(FigureCase written, Map<String, Map<String, String>> states) {
        Map<String, String> expected = new TreeMap<>();
        states.forEach((period, figures) -> figures.forEach((key, value) -> {
            if (!value.equals("none")) {
                expected.put(period + " " + key, value + " " + written.counted());
            }
        }));
        return expected;
    }
}
