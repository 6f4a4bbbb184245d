package vn.trucot.dataset.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.trucot.dataset.file.PublishedData;
import vn.trucot.dataset.file.Row;

/** What is generated for a form is what its service takes. */
class FormReturnsTest {

    private static final DemoData DEMO = new DemoData(new PublishedData(), new Horizon(YearMonth.of(2026, 10)));

    @ParameterizedTest
    @EnumSource
    void every_return_of_a_form_keeps_its_rules(DemoForm form) throws IOException {
        // Given
        FormFile file = FormFile.of(form);

        // When
        List<FormRow> rows = rows(form);

        // Then
        assertThat(file.frequency()).isEqualTo(form.frequency().name());
        assertThat(file.dueAfterDays()).isEqualTo(form.dueAfterDays());
        assertThat(rows).isNotEmpty().allSatisfy(row -> assertThat(file.broken(row.numbers()))
                .as("%s", row)
                .isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "officials=3 computers=4, computers <= officials: 4; 3",
        "computers=1, officials is missing",
        "officials=3 chairs=1, chairs = 1",
        "officials=9 managers=6 trained=7 managersTrained=3, trained - managersTrained <= officials - managers: 4; 3",
        "officials=9 managers=6 trained=6 managersTrained=3, ''"
    })
    void what_a_service_would_refuse_is_found(String numbers, String expected) throws IOException {
        Map<String, Long> given = List.of(numbers.split(" ")).stream()
                .map(number -> number.split("="))
                .collect(Collectors.toMap(parts -> parts[0], parts -> Long.valueOf(parts[1])));

        assertThat(String.join(" ", FormFile.of(DemoForm.WORKFORCE).broken(given)))
                .isEqualTo(expected.replace(';', ','));
    }

    @Test
    void later_forms_are_made_up_for_the_last_years_by_all_communes_of_them() {
        assertThat(years(DemoForm.SECURITY)).isEqualTo(Map.of(2023, 173L + 151, 2024, 173L + 151, 2025, 99L));
        assertThat(years(DemoForm.PETITIONS)).isEqualTo(Map.of(2026, 3 * 99L));
        assertThat(years(DemoForm.CITIZENS)).isEqualTo(Map.of(2025, 99L));
        assertThat(rows(DemoForm.WORKFORCE).stream()
                        .filter(row -> row.numbers().containsKey("digitalSignatures"))
                        .map(row -> row.period().firstDay().getYear())
                        .distinct())
                .containsExactly(2024, 2025);
    }

    private static Map<Integer, Long> years(DemoForm form) {
        return rows(form).stream()
                .collect(Collectors.groupingBy(row -> row.period().firstDay().getYear(), Collectors.counting()));
    }

    @Test
    void what_a_merged_commune_has_once_is_not_added_up() {
        assertThat(rows(DemoForm.LEADERSHIP))
                .extracting(row -> row.numbers().get("planIssued"))
                .containsOnly(0L, 1L);
        assertThat(rows(DemoForm.LEADERSHIP))
                .extracting(row -> row.numbers().get("meetings"))
                .allMatch(meetings -> meetings >= 2 && meetings <= 6);
    }

    @Test
    void lines_of_dossiers_tell_of_results_and_data_from_2026_on_as_numbers_of_their_own() throws IOException {
        YAMLMapper mapper = new YAMLMapper();
        mapper.findAndRegisterModules();

        for (Row<Dossier> row : DEMO.dossiers()) {
            Dossier dossier = row.value();
            Dossier.Papers papers = dossier.papers();
            assertThat(papers != null).isEqualTo(dossier.period().firstDay().getYear() >= 2026);
            if (papers != null) {
                assertThat(papers.electronicResults() + papers.noWrittenResult())
                        .isBetween(0, dossier.resolved());
                assertThat(papers.reusedData()).isBetween(0, dossier.received());
                assertThat(papers.fromElsewhere()).isBetween(0, dossier.received());
            }
        }
        JsonNode last = mapper.valueToTree(DEMO.dossiers().getLast().value());
        assertThat(last.path("electronicResults").isInt()).isTrue();
        assertThat(last.has("papers")).isFalse();
    }

    private static List<FormRow> rows(DemoForm form) {
        return DEMO.returns(form.pillar()).get(form.code()).stream()
                .map(Row::value)
                .toList();
    }
}
