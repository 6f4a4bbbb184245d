package vn.trucot.pillar.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.trucot.events.AcrossTime;
import vn.trucot.events.AcrossUnits;
import vn.trucot.events.BreakdownDimension;
import vn.trucot.events.Direction;
import vn.trucot.events.Frequency;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.IndicatorDefinition;
import vn.trucot.events.Names;
import vn.trucot.events.OrgUnitKind;
import vn.trucot.events.Pillar;
import vn.trucot.pillar.definition.DefinitionFile;
import vn.trucot.pillar.definition.DefinitionsInvalid;

class CatalogueReaderTest {

    private static final String HEAD = """
            defaults: {frequency: MONTH, coarserPeriods: [QUARTER, YEAR]}
            codeLists:
              sex:
                names: {vi: Giới tính, en: Sex}
                codes: {F: {vi: Nữ, en: Female}, M: {vi: Nam}}
            indicators:
            """;

    @Test
    void what_is_left_out_has_its_default() {
        // When
        IndicatorDefinition count =
                read("  SOC.TEAM.MEMBERS: {names: {vi: Thành viên}, measureUnit: PERSON, breakdowns: [sex]}");

        // Then
        assertThat(count)
                .isEqualTo(new IndicatorDefinition(
                        IndicatorCode.of("SOC.TEAM.MEMBERS"),
                        new Names("Thành viên", null),
                        null,
                        "PERSON",
                        false,
                        BigDecimal.ONE,
                        0,
                        Frequency.MONTH,
                        List.of(Frequency.QUARTER, Frequency.YEAR),
                        OrgUnitKind.COMMUNE,
                        AcrossUnits.SUM,
                        null,
                        AcrossUnits.SUM,
                        AcrossTime.SUM,
                        Direction.HIGHER_IS_BETTER,
                        BigDecimal.ZERO,
                        null,
                        false,
                        List.of(new BreakdownDimension(
                                "sex",
                                new Names("Giới tính", "Sex"),
                                List.of(
                                        new BreakdownDimension.Code("F", new Names("Nữ", "Female")),
                                        new BreakdownDimension.Code("M", new Names("Nam", null))))),
                        null,
                        null,
                        true));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "measureUnit: PERSON|true",
                "measureUnit: RANK, acrossUnits: NONE|true",
                "measureUnit: VND|false",
                "measureUnit: POINT|false",
                "measureUnit: PERSON, decimals: 1|false",
                "measureUnit: PERSON, acrossUnits: MEAN|false",
                "measureUnit: PERSON, acrossTime: MEAN|false",
                "measureUnit: PERCENT, ratio: true|true",
                "measureUnit: VND, ratio: true|false",
                "measureUnit: PERCENT, ratio: true, wholeNumbers: false|false",
                "measureUnit: VND, wholeNumbers: true|true",
            })
    void what_is_counted_is_whole(String fields, boolean whole) {
        // When
        IndicatorDefinition read = read("  SOC.TEAM.MEMBERS: {names: {vi: Thành viên}, " + fields + "}");

        // Then
        assertThat(read.wholeNumbers()).isEqualTo(whole);
    }

    @Test
    void a_percentage_has_the_defaults_of_a_ratio() {
        // When
        IndicatorDefinition share = read("  SOC.TEAM.ACTIVE: {names: {vi: Tỷ lệ}, measureUnit: PERCENT, ratio: true}");

        // Then
        assertThat(share)
                .returns(new BigDecimal(100), IndicatorDefinition::factor)
                .returns(2, IndicatorDefinition::decimals)
                .returns(AcrossUnits.RATIO, IndicatorDefinition::acrossUnits)
                .returns(AcrossUnits.RATIO, IndicatorDefinition::acrossMergers)
                .returns(true, IndicatorDefinition::numeratorWithinDenominator);
    }

    @Test
    void defaults_are_overruled_and_bounds_can_be_lifted() {
        // When
        IndicatorDefinition yearly = read("""
                  SOC.SCHOOL.GROWTH:
                    names: {vi: Tăng trưởng, en: Growth}
                    measureUnit: PERCENT
                    frequency: QUARTER
                    minimum: ~
                    maximum: 12.5
                    closesAfterDays: 15
                    acrossUnits: WEIGHTED_MEAN
                    weight: SOC.SCHOOL.COUNT
                """);

        // Then
        assertThat(yearly)
                .returns(15, IndicatorDefinition::closesAfterDays)
                .returns(Frequency.QUARTER, IndicatorDefinition::frequency)
                .returns(List.of(Frequency.YEAR), IndicatorDefinition::coarserPeriods)
                .returns(null, IndicatorDefinition::minimum)
                .returns(new BigDecimal("12.5"), IndicatorDefinition::maximum)
                .returns(IndicatorCode.of("SOC.SCHOOL.COUNT"), IndicatorDefinition::weight);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    SOC.A.B: {measureUnit: PERSON}                                        | SOC.A.B: names: is missing
                    SOC.A.B: {names: {en: Members}, measureUnit: PERSON}                  | SOC.A.B: names: the Vietnamese name is missing
                    SOC.A.B: {names: {vi: x, fr: y}, measureUnit: PERSON}                 | SOC.A.B: names: there is no language 'fr'
                    SOC.A.B: {names: {vi: x}}                                             | SOC.A.B: measureUnit: is missing
                    SOC.A.B: {names: {vi: x}, measureUnit: người}                         | SOC.A.B: measureUnit: 'người' is no measure unit
                    SOC.A.B: {names: {vi: x}, measureUnit: PERSON, closesAfterDays: -1}   | SOC.A.B: 'closesAfterDays -1' is no definition of SOC.A.B
                    SOC.A.B: {names: {vi: x}, measureUnit: PERSON, unit: y}               | SOC.A.B: unit: no such field
                    SOC.A.B: {names: {vi: x}, measureUnit: PERSON, frequency: DAY}        | SOC.A.B: frequency: 'DAY' is none of [MONTH, QUARTER, HALF_YEAR, NINE_MONTHS, YEAR]
                    SOC.A.B: {names: {vi: x}, measureUnit: PERSON, level: town}           | SOC.A.B: level: 'town' is none of [COUNTRY
                    SOC.A.B: {names: {vi: x}, measureUnit: PERSON, ratio: maybe}          | SOC.A.B: ratio: 'maybe' is neither true nor false
                    SOC.A.B: {names: {vi: x}, measureUnit: PERSON, minimum: low}          | SOC.A.B: minimum: 'low' is no number
                    SOC.A.B: {names: {vi: x}, measureUnit: PERSON, decimals: 7}           | SOC.A.B: 'decimals 7' is no definition
                    SOC.A.B: {names: {vi: x}, measureUnit: PERSON, coarserPeriods: [MONTH]} | SOC.A.B: 'coarserPeriods MONTH' is no definition
                    SOC.A.B: {names: {vi: x}, measureUnit: PERSON, acrossUnits: RATIO}    | SOC.A.B: 'acrossUnits RATIO' is no definition
                    SOC.A.B: {names: {vi: x}, measureUnit: PERSON, acrossUnits: WEIGHTED_MEAN} | SOC.A.B: 'weight null' is no definition
                    SOC.A.B: {names: {vi: x}, measureUnit: PERSON, weight: b}             | SOC.A.B: weight: 'b' is no indicator code
                    SOC.A.B: {names: {vi: x}, measureUnit: PERSON, breakdowns: [age]}     | SOC.A.B: breakdowns: there is no code list 'age', only [sex]
                    SOC.A.B: {names: {vi: x}, measureUnit: PERSON, breakdowns: sex}       | SOC.A.B: breakdowns: a list is needed
                    GOV.A.B: {names: {vi: x}, measureUnit: PERSON}                        | GOV.A.B: is no code of the pillar society
                    soc: {names: {vi: x}, measureUnit: PERSON}                            | soc: 'soc' is no indicator code
                    SOC.A.B: just text                                                    | SOC.A.B: fields are needed
                    SOC.A.B: {names: {vi: x}, names: {vi: y}}                             | Duplicate field 'names'
                    SOC.A.B: {names: {vi: x}                                              | ``
                    """)
    void a_mistake_is_told_with_file_line_code_field_and_reason(String indicator, String message) {
        assertThatThrownBy(() -> read("  " + indicator))
                .isInstanceOf(DefinitionsInvalid.class)
                .hasMessageContaining("indicators.yaml line 7: " + message);
    }

    @Test
    void all_mistakes_are_told_at_once() {
        assertThatThrownBy(() -> read("  SOC.A.B: {level: TOWN, direction: UP}"))
                .hasMessageStartingWith("4 mistake(s) in the definitions:")
                .hasMessageContaining("names: is missing")
                .hasMessageContaining("measureUnit: is missing")
                .hasMessageContaining("level: ")
                .hasMessageContaining("direction: ");
    }

    @Test
    void mistakes_stand_in_one_order_however_often_the_service_is_started() {
        assertThatThrownBy(() -> new CatalogueReader(Pillar.SOCIETY)
                        .add(file("indicators.yaml", """
                                defaults: {weight: SOC.A.B, names: {vi: x}, measureUnit: PERSON, description: {vi: y}}
                                indicators:
                                  SOC.A.B: {frequency: MONTH}
                                """))
                        .catalogue())
                .message()
                .containsSubsequence(
                        "names: has no default",
                        "description: has no default",
                        "measureUnit: has no default",
                        "weight: has no default");
    }

    private static IndicatorDefinition read(String indicator) {
        Catalogue catalogue = new CatalogueReader(Pillar.SOCIETY)
                .add(file("indicators.yaml", HEAD + indicator))
                .catalogue();
        return Objects.requireNonNull(catalogue.all().iterator().next());
    }

    @Test
    void a_later_file_adds_and_never_changes_what_an_earlier_one_defines() {
        // Given
        CatalogueReader reader = new CatalogueReader(Pillar.SOCIETY)
                .add(file("indicators.yaml", HEAD + "  SOC.A.B: {names: {vi: x}, measureUnit: PERSON}"));

        // When
        reader.add(file("more.yaml", """
                indicators:
                  SOC.A.C: {names: {vi: y}, measureUnit: PERSON, frequency: YEAR, breakdowns: [sex]}
                """));
        Catalogue both = reader.catalogue();
        reader.add(file("again.yaml", """
                indicators:
                  SOC.A.B: {names: {vi: z}, measureUnit: PERSON, frequency: YEAR}
                """));

        // Then
        assertThat(both.all())
                .extracting(definition -> definition.code().text())
                .containsExactly("SOC.A.B", "SOC.A.C");
        assertThatThrownBy(reader::catalogue)
                .hasMessageContaining("again.yaml line 2: SOC.A.B: is defined in an earlier file");
    }

    @Test
    void the_line_is_that_of_the_field_even_if_it_stands_in_the_defaults_or_a_code_list() {
        assertThatThrownBy(() -> new CatalogueReader(Pillar.SOCIETY)
                        .add(file("indicators.yaml", """
                                defaults:
                                  frequency: MONTH
                                  level: TOWN
                                codeLists:
                                  sex:
                                    names: {vi: Giới tính}
                                    codes:
                                      F: {vi: Nữ}
                                      M: {en: Male}
                                indicators:
                                  SOC.A.B:
                                    names: {vi: x}
                                    measureUnit: PERSON
                                    decimals: few
                                """))
                        .catalogue())
                .hasMessageStartingWith("3 mistake(s)")
                .hasMessageContaining("indicators.yaml line 9: codeLists.sex: codes.M: the Vietnamese name is missing")
                .hasMessageContaining("indicators.yaml line 3: SOC.A.B: level: 'TOWN' is none of")
                .hasMessageContaining("indicators.yaml line 14: SOC.A.B: decimals: 'few' is no number");
    }

    private static DefinitionFile file(String name, String yaml) {
        return new DefinitionFile(name, () -> new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)));
    }
}
