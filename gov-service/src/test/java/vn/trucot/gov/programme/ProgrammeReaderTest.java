package vn.trucot.gov.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.trucot.pillar.definition.DefinitionFile;
import vn.trucot.pillar.definition.DefinitionsInvalid;

/** What a programme of targets may say, and what the programmes of the service say. */
class ProgrammeReaderTest {

    private static final String YAML = """
            programme: plan
            names: {vi: Kế hoạch}
            legalBasis: Kế hoạch 1/KH-UBND
            stated:
              - {names: {vi: Chính quyền số}, count: 3}
            targets:
              - number: "1"
                names: {vi: Hồ sơ trực tuyến}
                measureUnit: PERCENT
                values: {2025: 80, 2030-Q1: 90.5}
                indicator: GOV.DOSSIER.ONLINE
              - number: "2"
                names: {vi: Hạng}
                bound: AT_MOST
                measureUnit: RANK
            """;

    @Test
    void whatIsKnownIsReadAndHowManyAreUnknownIsWorkedOut() {
        // When
        Programme programme = read(YAML);

        // Then
        assertThat(programme.unknown()).isEqualTo(1);
        assertThat(programme.targets()).hasSize(2);
        assertThat(programme.targets().getFirst().values()).hasSize(2);
        assertThat(ProgrammeView.of(programme)).satisfies(view -> {
            assertThat(view.withoutIndicator()).isEqualTo(1);
            assertThat(view.targets())
                    .extracting(ProgrammeView.ItemView::state)
                    .containsExactly(ProgrammeView.State.MEASURED, ProgrammeView.State.NO_INDICATOR);
        });
        assertThat(ProgrammeView.of(read(YAML.replace("values: {2025: 80, 2030-Q1: 90.5}", "values: {}")))
                        .targets()
                        .getFirst()
                        .state())
                .isEqualTo(ProgrammeView.State.NO_VALUE);
        assertThat(read(YAML.replace("  - {names: {vi: Chính quyền số}, count: 3}\n", "")
                                .replace("stated:", "stated: []"))
                        .unknown())
                .as("it is not known how many there are")
                .isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            programme: plan     | programme: Plan      | is no code of small letters
            legalBasis: Kế      | basis: Kế            | legalBasis: is missing
            number: "2"         | number: "1"          | plan.targets.2: number: '1' stands twice
            bound: AT_MOST      | bound: ABOUT         | plan.targets.2: bound: 'ABOUT' is none of
            measureUnit: RANK   | note: {vi: Gì}       | plan.targets.2: measureUnit: is missing
            2025: 80            | 2025: many           | plan.targets.1: values: 'many' is no number
            2030-Q1             | 2030-Q5              | plan.targets.1: values:
            GOV.DOSSIER.ONLINE  | gov                  | plan.targets.1: indicator:
            count: 3            | count: 1             | targets: are 1 more than the document has
            count: 3            | count: 2.5           | count: 2.5 is no number of targets
            count: 3            | count: 0             | count: 0 is no number of targets
            """)
    void aMistakeIsToldWithItsPlaceAndReason(String right, String wrong, String reason) {
        // Given
        String text = YAML.replace(right, wrong);
        assertThat(text).isNotEqualTo(YAML);

        // When / Then
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(DefinitionsInvalid.class)
                .hasMessageContaining("programme.yaml")
                .hasMessageContaining(reason);
    }

    @Test
    void theNumberedTargetsOfTheResolutionStandAsThePublicCopyHasThem() {
        // When
        Programme programme = new Programmes(List.of(DefinitionFile.ofService("programmes/nq-03.yaml"))).find("nq-03");

        // Then: 23 rows; 38 has a value for 2045 only
        assertThat(programme.targets()).hasSize(23);
        assertThat(programme.caution()).isNotNull();
        assertThat(programme.unknown()).isNull();
        assertThat(programme.targets())
                .filteredOn(item -> "10".equals(item.number()))
                .singleElement()
                .satisfies(item -> assertThat(item.values())
                        .extracting(value -> value.due() + " " + value.value())
                        .containsExactly("2030 30", "2045 50"));
        assertThat(programme.targets().getLast().values())
                .extracting(value -> value.due() + " " + value.value())
                .containsExactly("2045 1");
        assertThat(ProgrammeView.of(programme).withoutIndicator()).isEqualTo(15);
    }

    @Test
    void ofTheTwentyTwoTargetsOfTheProvinceOneIsKnown() {
        // When
        Programme programme = new Programmes(List.of(DefinitionFile.ofService("programmes/nq-51.yaml"))).find("nq-51");

        // Then: 15 + 2 + 5
        assertThat(programme.stated().stream().mapToInt(Programme.Part::count).sum())
                .isEqualTo(22);
        assertThat(programme.unknown()).isEqualTo(21);
        assertThat(programme.targets()).singleElement().satisfies(item -> {
            assertThat(item.indicator()).hasToString("DTI.RANK");
            assertThat(item.bound()).isEqualTo(Programme.Bound.AT_MOST);
        });
    }

    private static Programme read(String text) {
        return new Programmes(List.of(new DefinitionFile(
                        "programme.yaml", () -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))))
                .all()
                .iterator()
                .next();
    }
}
