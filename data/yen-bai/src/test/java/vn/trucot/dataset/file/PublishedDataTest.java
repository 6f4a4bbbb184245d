package vn.trucot.dataset.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.trucot.dataset.Catalogues;
import vn.trucot.events.Breakdown;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.ObservationKey;
import vn.trucot.events.OrgUnit;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.OrgUnitKind;
import vn.trucot.events.Period;
import vn.trucot.events.Succession;

class PublishedDataTest {

    private static final PublishedData DATA = new PublishedData();
    private static final Map<OrgUnitId, OrgUnit> UNITS =
            DATA.orgUnits().stream().map(Row::value).collect(Collectors.toMap(OrgUnit::id, Function.identity()));
    private static Catalogues catalogues;

    @BeforeAll
    static void readCatalogues() throws Exception {
        catalogues = Catalogues.read();
    }

    @Test
    void every_unit_stands_under_a_parent_that_was_there_as_long() {
        assertThat(DATA.orgUnits()).allSatisfy(row -> {
            OrgUnit unit = row.value();
            if (unit.kind() == OrgUnitKind.COUNTRY) {
                assertThat(unit.parent()).isNull();
            } else {
                OrgUnit parent = UNITS.get(unit.parent());
                assertThat(parent).as("parent of %s", unit.id()).isNotNull();
                assertThat(parent.kind()).isLessThan(unit.kind());
                assertThat(orMin(parent.validFrom())).isBeforeOrEqualTo(orMin(unit.validFrom()));
                assertThat(orMax(parent.validTo())).isAfterOrEqualTo(orMax(unit.validTo()));
            }
        });
    }

    @Test
    void the_communes_are_as_many_as_the_resolutions_left() {
        assertThat(communes("15", "2024-12-31")).isEqualTo(173);
        assertThat(communes("15", "2025-01-01")).isEqualTo(168);
        assertThat(communes("15", "2025-07-01")).isZero();
        assertThat(communes("10", "2024-12-31")).isEqualTo(151);
        assertThat(communes("15~2025", "2025-06-30")).isZero();
        assertThat(communes("15~2025", "2025-07-01")).isEqualTo(99);
    }

    @Test
    void the_country_has_more_provinces_than_the_register_holds() {
        // Given
        OrgUnit country = UNITS.get(OrgUnitId.of("VN"));

        // Then
        assertThat(country.partCount(OrgUnitKind.PROVINCE, LocalDate.parse("2025-06-30")))
                .hasValue(63);
        assertThat(country.partCount(OrgUnitKind.PROVINCE, LocalDate.parse("2025-07-01")))
                .hasValue(34);
    }

    @Test
    void a_successor_begins_on_the_day_its_predecessors_end() {
        assertThat(DATA.successions()).allSatisfy(row -> {
            Succession succession = row.value();
            assertThat(UNITS).containsKeys(succession.predecessor(), succession.successor());
            assertThat(UNITS.get(succession.predecessor()).validTo()).isEqualTo(succession.date());
            assertThat(UNITS.get(succession.successor()).validFrom()).isEqualTo(succession.date());
            assertThat(succession.share()).isEqualByComparingTo(BigDecimal.ONE);
            assertThat(succession.document()).isNotBlank();
        });
    }

    @Test
    void every_ended_commune_goes_on_but_three_whose_successor_is_unknown() {
        Set<OrgUnitId> predecessors = DATA.successions().stream()
                .map(row -> row.value().predecessor())
                .collect(Collectors.toSet());

        assertThat(UNITS.values().stream()
                        .filter(unit -> unit.kind() == OrgUnitKind.COMMUNE)
                        .filter(unit -> unit.validTo() != null && !predecessors.contains(unit.id()))
                        .map(unit -> unit.id().text()))
                .containsExactlyInAnyOrder("15.138.04528", "15.138.04561", "15.141.04774");
        assertThat(DATA.successions().stream()
                        .map(row -> row.value().successor())
                        .collect(Collectors.toSet()))
                .containsAll(UNITS.values().stream()
                        .filter(unit -> unit.validFrom() != null && unit.kind() != OrgUnitKind.DEPARTMENT)
                        .map(OrgUnit::id)
                        .toList());
    }

    @Test
    void every_published_figure_fits_its_indicator_and_unit() {
        assertThat(all()).hasSizeGreaterThan(70).allSatisfy(row -> {
            ObservationKey key = row.value().key();
            Catalogues.Entry indicator = catalogues.of(key.indicator());
            assertThat(UNITS).as(row.place()).containsKey(key.orgUnit());
            assertThat(indicator.frequencies())
                    .as(row.place())
                    .contains(key.period().frequency());
            assertThat(UNITS.get(key.orgUnit()).kind()).as(row.place()).isLessThanOrEqualTo(indicator.level());
            assertThat(indicator.broken(row.value().figure())).as(row.place()).isEmpty();
        });
    }

    @Test
    void figures_speak_of_units_that_were_there_or_of_what_became_the_unit_later() {
        assertThat(all()).allSatisfy(row -> {
            ObservationKey key = row.value().key();
            assertThat(orMax(UNITS.get(key.orgUnit()).validTo()))
                    .as(row.place())
                    .isAfter(key.period().firstDay());
        });
        assertThat(all().stream().map(row -> row.value().key()).filter(key -> !UNITS.get(key.orgUnit())
                        .isValidIn(key.period())))
                .as("the ministry published 2024 on the boundaries of 2025")
                .extracting(ObservationKey::toString)
                .containsExactlyInAnyOrder("DTI.SCORE|15~2025|2024|", "DTI.RANK|15~2025|2024|");
    }

    @Test
    void a_source_says_one_thing_about_a_key_and_contradictions_are_kept() {
        assertThat(all())
                .extracting(
                        row -> row.value().key() + "|" + row.value().source().name())
                .doesNotHaveDuplicates();
        assertThat(numerators("SOC.TEAM.MEMBERS")).containsExactly("9100", "10000");
        assertThat(numerators("GOV.DOCUMENT.ISSUED")).containsExactly("36", "35");
    }

    @Test
    void every_fact_says_when_it_was_published_so_that_the_newer_of_two_can_be_told() {
        assertThat(DATA.facts())
                .allSatisfy(row ->
                        assertThat(row.value().publishedOn()).as(row.place()).matches("\\d{4}(-\\d{2}-\\d{2})?"));
        assertThat(DATA.facts().stream()
                        .map(Row::value)
                        .filter(fact -> fact.key().indicator().text().equals("GOV.DOCUMENT.ISSUED"))
                        .filter(fact -> fact.key().breakdown().equals(Breakdown.TOTAL))
                        .map(fact -> fact.figure().numerator() + " " + fact.publishedOn() + " " + fact.note()))
                .containsExactly(
                        "36 2023 2 resolutions, 13 decisions, 2 directives, 18 plans, 1 scheme",
                        "35 2023-02-27 contradicts the row above");
    }

    @Test
    void the_kinds_of_documents_add_up_to_the_number_that_the_same_article_gives() {
        Map<String, BigDecimal> kinds = DATA.facts().stream()
                .map(Row::value)
                .filter(fact -> fact.key().indicator().text().equals("GOV.DOCUMENT.ISSUED"))
                .filter(fact -> !fact.key().breakdown().equals(Breakdown.TOTAL))
                .collect(Collectors.toMap(fact -> fact.key().breakdown().toString(), fact -> fact.figure()
                        .numerator()));

        assertThat(kinds)
                .containsOnlyKeys(
                        "documentKind=resolution",
                        "documentKind=decision",
                        "documentKind=directive",
                        "documentKind=plan",
                        "documentKind=scheme");
        assertThat(kinds.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("36");
    }

    @Test
    void departments_are_of_one_province_begin_with_it_and_have_no_code() {
        assertThat(UNITS.values().stream()
                        .filter(unit -> unit.kind() == OrgUnitKind.DEPARTMENT)
                        .filter(unit -> unit.parent().text().equals("15~2025")))
                .hasSize(11)
                .allSatisfy(unit -> {
                    assertThat(unit.validFrom()).isEqualTo("2025-07-01");
                    assertThat(unit.officialCode()).isNull();
                    assertThat(unit.demo()).isFalse();
                });
    }

    @Test
    void every_target_fits_its_indicator_and_unit() {
        assertThat(DATA.targets()).hasSize(8).allSatisfy(row -> {
            assertThat(UNITS).as(row.place()).containsKey(row.value().orgUnit());
            assertThat(UNITS.get(row.value().orgUnit()).isValidIn(row.value().due()))
                    .as(row.place())
                    .isTrue();
            assertThat(catalogues.of(row.value().indicator()).frequencies())
                    .contains(row.value().due().frequency());
        });
    }

    @Test
    void the_index_of_lao_cai_is_that_of_the_merged_province() {
        assertThat(DATA.dti().stream()
                        .map(Row::value)
                        .filter(stated -> stated.key().orgUnit().text().equals("15~2025"))
                        .map(stated ->
                                stated.key().indicator() + " " + stated.figure().numerator()))
                .containsExactly("DTI.SCORE 0.7167", "DTI.RANK 14");
        assertThat(DATA.dti())
                .noneMatch(row -> row.value().key().period().equals(Period.year(2023))
                        && row.value().key().orgUnit().text().equals("15"));
    }

    private static List<Row<StatedFigure>> all() {
        return Stream.concat(DATA.facts().stream(), DATA.dti().stream()).toList();
    }

    private static List<String> numerators(String indicator) {
        ObservationKey key =
                new ObservationKey(IndicatorCode.of(indicator), OrgUnitId.of("15"), Period.year(2022), Breakdown.TOTAL);
        return DATA.facts().stream()
                .map(Row::value)
                .filter(stated -> stated.key().equals(key))
                .map(stated -> stated.figure().numerator().toPlainString())
                .toList();
    }

    private static long communes(String province, String day) {
        return UNITS.values().stream()
                .filter(unit -> unit.kind() == OrgUnitKind.COMMUNE)
                .filter(unit -> unit.id().text().startsWith(province + "."))
                .filter(unit -> unit.isValidOn(LocalDate.parse(day)))
                .count();
    }

    private static LocalDate orMin(LocalDate day) {
        return day == null ? LocalDate.MIN : day;
    }

    private static LocalDate orMax(LocalDate day) {
        return day == null ? LocalDate.MAX : day;
    }
}
