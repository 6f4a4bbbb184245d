package vn.trucot.gov.orgunit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.trucot.events.Names;
import vn.trucot.events.OrgUnit;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.OrgUnitKind;
import vn.trucot.events.Succession;
import vn.trucot.pillar.importing.Batch;
import vn.trucot.problem.Fault;

/** What must hold between a unit, what it is part of, its parts, its codes and its successions. */
class OrgUnitRulesTest {

    private static final OrgUnit COUNTRY = unit("VN", OrgUnitKind.COUNTRY, null, null, null);
    private static final OrgUnit PROVINCE = unit("15", OrgUnitKind.PROVINCE, "VN", null, "2025-07-01");
    private static final OrgUnit DISTRICT = unit("15.132", OrgUnitKind.DISTRICT, "15", null, "2025-07-01");
    private static final OrgUnit COMMUNE = unit("15.132.04252", OrgUnitKind.COMMUNE, "15.132", null, "2025-07-01");

    @Test
    void aTreeInOneBatchFitsWhateverTheOrderOfItsRows() {
        assertThat(mistakes(List.of(COMMUNE, DISTRICT, PROVINCE, COUNTRY), List.of(), List.of()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", delimiter = '|', quoteCharacter = '"', textBlock = """
            15.132.1   | COMMUNE  | -      | -          | 2025-07-01 | parent: a COMMUNE is part of another unit
            15.999.1   | COMMUNE  | 15.999 | -          | 2025-07-01 | parent: org unit '15.999' is unknown
            15.1       | DISTRICT | 15.132 | -          | 2025-07-01 | "parent: 15.1, a DISTRICT, is no part of 15.132, a DISTRICT; parent: the id of a part of 15.132 is 15.132.CODE, not 15.1"
            15.133.1   | COMMUNE  | 15.132 | -          | 2025-07-01 | "parent: the id of a part of 15.132 is 15.132.CODE, not 15.133.1"
            15.132.1.2 | COMMUNE  | 15.132 | -          | 2025-07-01 | "parent: the id of a part of 15.132 is 15.132.CODE, not 15.132.1.2"
            15.132.1   | COMMUNE  | 15.132 | -          | -          | "validTo: 15.132.1 is there always, but 15.132, which it is part of, until 2025-07-01"
            15.132.1   | COMMUNE  | 15.132 | 2024-01-01 | 2025-07-02 | "validTo: 15.132.1 is there from 2024-01-01 until 2025-07-02, but 15.132, which it is part of, until 2025-07-01"
            15.132.1   | COMMUNE  | 15.132 | 2024-01-01 | 2025-07-01 | -
            """)
    void aPartIsSmallerHasItsWholesIdBeforeItsOwnCodeAndIsThereNoLonger(
            String id,
            OrgUnitKind kind,
            @Nullable String parent,
            @Nullable String from,
            @Nullable String to,
            @Nullable String expected) {
        // When
        List<String> mistakes =
                mistakes(List.of(unit(id, kind, parent, from, to)), List.of(COUNTRY, PROVINCE, DISTRICT), List.of());

        // Then
        assertThat(mistakes).isEqualTo(expected == null ? List.of() : Arrays.asList(expected.split("; ")));
    }

    @Test
    void aProvinceIsNamedByItsCodeAloneBelowTheCountry() {
        assertThat(mistakes(
                        List.of(unit("VN.15", OrgUnitKind.PROVINCE, "VN", null, null)), List.of(COUNTRY), List.of()))
                .containsExactly("parent: the id of a part of VN is CODE, not VN.15");
    }

    @Test
    void aWholeDoesNotEndOrBecomeSmallerThanPartsThatStay() {
        // Given
        OrgUnit shorter = unit("15.132", OrgUnitKind.DISTRICT, "15", null, "2025-01-01");
        OrgUnit smaller = unit("15.132", OrgUnitKind.COMMUNE, "15", null, "2025-07-01");

        // Then
        assertThat(mistakes(List.of(shorter), List.of(PROVINCE, DISTRICT, COMMUNE), List.of()))
                .containsExactly(
                        "validTo: 15.132 is there until 2025-01-01, but its part 15.132.04252 until 2025-07-01");
        assertThat(mistakes(List.of(smaller), List.of(PROVINCE, DISTRICT, COMMUNE), List.of()))
                .containsExactly("kind: 15.132.04252, a COMMUNE, is no part of 15.132, a COMMUNE");
    }

    @Test
    void aWholeMayEndTogetherWithPartsThatAreInTheSameBatch() {
        // Given
        OrgUnit shorter = unit("15.132", OrgUnitKind.DISTRICT, "15", null, "2025-01-01");
        OrgUnit part = unit("15.132.04252", OrgUnitKind.COMMUNE, "15.132", null, "2025-01-01");

        // Then
        assertThat(mistakes(List.of(shorter, part), List.of(PROVINCE, DISTRICT, COMMUNE), List.of()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"2025-07-01, -", "2025-06-30, id", "-, id"})
    void onOneDayCodesBelongToOneUnit(@Nullable String from, @Nullable String field) {
        // When
        List<String> mistakes = mistakes(
                List.of(unit("15~2025", OrgUnitKind.PROVINCE, "VN", from, null)),
                List.of(COUNTRY, PROVINCE),
                List.of());

        // Then
        assertThat(mistakes)
                .isEqualTo(
                        field == null
                                ? List.of()
                                : List.of("id: 15~2025 is there " + (from == null ? "always" : "from " + from)
                                        + ", but 15 has the same codes until 2025-07-01"));
    }

    @Test
    void theOfficialCodeIsTheLastOfTheId() {
        assertThat(mistakes(List.of(withCode("15.132.04252", "04252")), List.of(PROVINCE, DISTRICT), List.of()))
                .isEmpty();
        assertThat(mistakes(List.of(withCode("15.132.04252", "4252")), List.of(PROVINCE, DISTRICT), List.of()))
                .containsExactly("officialCode: '4252' is not the last code of the id 15.132.04252");
    }

    @Test
    void whoGoesOnAsAnotherEndsAndBeginsOnThatDay() {
        // Given
        Succession merger = new Succession(
                OrgUnitId.of("15"), OrgUnitId.of("15~2025"), LocalDate.of(2025, 7, 1), BigDecimal.ONE, null);
        OrgUnit ended = unit("15", OrgUnitKind.PROVINCE, "VN", null, "2025-08-01");
        OrgUnit begun = unit("15~2025", OrgUnitKind.PROVINCE, "VN", "2025-08-01", null);

        // Then
        assertThat(mistakes(List.of(ended, begun), List.of(COUNTRY), List.of(merger)))
                .containsExactly(
                        "validTo: validTo is 2025-08-01, but 15 goes on as 15~2025 on 2025-07-01",
                        "validFrom: validFrom is 2025-08-01, but 15 goes on as 15~2025 on 2025-07-01");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-, -, always",
                "2024-01-01, -, from 2024-01-01",
                "-, 2025-07-01, until 2025-07-01",
                "2024-01-01, 2025-07-01, from 2024-01-01 until 2025-07-01"
            })
    void daysAreToldInWords(@Nullable LocalDate from, @Nullable LocalDate to, String words) {
        assertThat(new Validity(from, to)).hasToString(words);
    }

    private static List<String> mistakes(List<OrgUnit> asked, List<OrgUnit> stored, List<Succession> successions) {
        Batch<OrgUnit> batch = Batch.of(asked);
        new OrgUnitRules(batch, stored, successions).check();
        return batch.summary(0, 0, 0).errors().stream()
                .map(OrgUnitRulesTest::told)
                .toList();
    }

    private static String told(Fault fault) {
        return fault.field() + ": " + fault.reason();
    }

    private static OrgUnit withCode(String id, String code) {
        return new OrgUnit(
                OrgUnitId.of(id),
                code,
                OrgUnitKind.COMMUNE,
                new Names(id, null),
                OrgUnitId.of("15.132"),
                null,
                LocalDate.of(2025, 7, 1),
                null,
                null,
                false);
    }

    private static OrgUnit unit(
            String id, OrgUnitKind kind, @Nullable String parent, @Nullable String from, @Nullable String to) {
        return new OrgUnit(
                OrgUnitId.of(id),
                null,
                kind,
                new Names(id, null),
                parent == null ? null : OrgUnitId.of(parent),
                from == null ? null : LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to),
                null,
                null,
                false);
    }
}
