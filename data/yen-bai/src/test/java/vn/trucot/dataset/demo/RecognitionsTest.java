package vn.trucot.dataset.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.trucot.dataset.file.PublishedData;
import vn.trucot.dataset.file.Row;
import vn.trucot.events.OrgUnit;

/** Generated recognitions answer the sets that the service has, of units that are there on the day. */
class RecognitionsTest {

    private static final PublishedData PUBLISHED = new PublishedData();
    private static final Map<String, List<Row<Assessment>>> BY_SET =
            new DemoData(PUBLISHED, new Horizon(YearMonth.of(2026, 10))).recognitions();

    @Test
    void each_assessment_answers_each_criterion_of_its_set_and_none_else() throws IOException {
        for (Map.Entry<String, List<Row<Assessment>>> set : BY_SET.entrySet()) {
            List<String> criteria = criteria(set.getKey());

            assertThat(set.getValue()).as(set.getKey()).isNotEmpty().allSatisfy(row -> assertThat(
                            row.value().answers())
                    .extracting(Assessment.Answer::criterion)
                    .containsExactlyInAnyOrderElementsOf(criteria));
        }
    }

    @Test
    void units_are_there_on_the_day_and_districts_end_with_the_middle_of_2025() {
        Map<String, OrgUnit> units = PUBLISHED.orgUnits().stream()
                .map(Row::value)
                .collect(Collectors.toMap(unit -> unit.id().text(), Function.identity()));

        assertThat(BY_SET.values().stream().flatMap(List::stream).map(Row::value))
                .allSatisfy(assessment -> {
                    assertThat(units.get(assessment.subject()).isValidOn(assessment.on()))
                            .isTrue();
                    assertThat(assessment.demo()).isTrue();
                    assertThat(assessment.kind()).isEqualTo("APPRAISAL");
                });
        assertThat(BY_SET.get("recognition-districts"))
                .as("nine districts in two years")
                .hasSize(18)
                .extracting(row -> row.value().on())
                .containsOnly(LocalDate.of(2023, 12, 15), LocalDate.of(2024, 12, 15));
    }

    private static List<String> criteria(String set) throws IOException {
        Path file = Path.of(System.getProperty("trucot.checkout", "../.."))
                .resolve("gov-service/src/main/resources/criteria/" + set + ".yaml");
        return new YAMLMapper()
                .readTree(file.toFile())
                .path("groups")
                .valueStream()
                .flatMap(group -> group.path("criteria").valueStream())
                .map((JsonNode criterion) -> criterion.path("code").asText())
                .toList();
    }
}
