package vn.trucot.dataset.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trucot.dataset.demo.Assessment.Answer;
import vn.trucot.dataset.file.PublishedData;
import vn.trucot.dataset.file.Row;
import vn.trucot.events.OrgUnit;

/** Generated assessments of smart places answer the trial sets that the service has. */
class SmartPlacesTest {

    private static final PublishedData PUBLISHED = new PublishedData();
    private static final DemoData DEMO = new DemoData(PUBLISHED, new Horizon(YearMonth.of(2026, 10)));

    @ParameterizedTest
    @ValueSource(strings = {SmartPlaces.VILLAGES, SmartPlaces.COMMUNES})
    void each_assessment_answers_each_criterion_of_its_set_and_none_else(String set) throws IOException {
        Path file = Path.of(System.getProperty("trucot.checkout", "../.."))
                .resolve("society-service/src/main/resources/criteria/" + set + ".yaml");
        Map<String, String> inputs = new YAMLMapper()
                .readTree(file.toFile())
                .path("groups")
                .valueStream()
                .flatMap(group -> group.path("criteria").valueStream())
                .collect(Collectors.toMap(
                        (JsonNode criterion) -> criterion.path("code").asText(),
                        (JsonNode criterion) -> criterion.path("input").asText()));

        assertThat(of(set)).isNotEmpty().allSatisfy(assessment -> {
            assertThat(assessment.answers())
                    .extracting(Answer::criterion)
                    .containsExactlyInAnyOrderElementsOf(inputs.keySet());
            assertThat(assessment.answers()).allSatisfy(answer -> assertThat(answer.value())
                    .isBetween(0, Objects.equals(inputs.get(answer.criterion()), "YES_NO") ? 1 : 100));
        });
    }

    @Test
    void places_are_there_on_the_day_and_go_on_after_the_merger() {
        Map<String, OrgUnit> units = Stream.concat(PUBLISHED.orgUnits().stream(), DEMO.villages().stream())
                .map(Row::value)
                .collect(Collectors.toMap(unit -> unit.id().text(), Function.identity()));

        for (String set : List.of(SmartPlaces.VILLAGES, SmartPlaces.COMMUNES)) {
            assertThat(of(set)).allSatisfy(assessment -> {
                assertThat(units.get(assessment.subject()).isValidOn(assessment.on()))
                        .isTrue();
                assertThat(assessment.demo()).isTrue();
            });
            assertThat(of(set))
                    .extracting(assessment -> assessment.on().getYear())
                    .containsOnly(2024, 2025);
        }
    }

    private static List<Assessment> of(String set) {
        return Objects.requireNonNull(DEMO.smartPlaces().get(set)).stream()
                .map(Row::value)
                .toList();
    }
}
