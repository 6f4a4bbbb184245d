package vn.trucot.gateway.orgunit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.trucot.events.Names;
import vn.trucot.events.OrgUnit;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.OrgUnitKind;

/** How well a unit fits what is looked for. */
class UnitMatchTest {

    private static final OrgUnit YEN_BAI =
            unit("15.132", OrgUnitKind.DISTRICT, "Thành phố Yên Bái", "Yen Bai City", false);

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            delimiter = '|',
            value = {
                "Thành phố Yên Bái | thanh pho | yen bai",
                "TP. Yên Bái | thanh pho | yen bai",
                "TP Yên Bái | thanh pho | yen bai",
                "TP.Yên Bái | thanh pho | yen bai",
                "H. Văn Yên | huyen | van yen",
                "H.Văn Yên | huyen | van yen",
                "h van yen | - | h van yen",
                "P. 5 | phuong | 5",
                "p 5 | - | p 5",
                "TX Nghĩa Lộ | thi xa | nghia lo",
                "TT Mậu A | thi tran | mau a",
                "Tổ dân phố 3 | to dan pho | 3",
                "Xã | - | xa",
                "Xãn | - | xan",
                "Sở Nội vụ | so | noi vu",
                "Yên Bái | - | yen bai",
            })
    void theTypeStandsInFrontOfANameWrittenOutOrShort(String text, @Nullable String type, String name) {
        assertThat(UnitType.ofName(text)).isEqualTo(new UnitType.Parted(type, name));
    }

    @ParameterizedTest
    @CsvSource({
        "yen bai, WHOLE_NAME",
        "yen bai city, WHOLE_NAME",
        "yen, FRONT_OF_NAME",
        "132, CODE",
        "15.132, CODE",
        "bai yen, WHOLE_WORDS",
        "bai thanh, WHOLE_WORDS",
        "ba ye, FRONTS_OF_WORDS",
        "en ai, PARTS_OF_WORDS",
        "13, FRONTS_OF_WORDS",
        "lao cai, "
    })
    void aWholeNameFitsBetterThanWordsAndWordsBetterThanPartsOfThem(String asked, UnitMatch.@Nullable Fit fit) {
        // When
        UnitMatch match = match(YEN_BAI, asked);

        // Then
        assertThat(match == null ? null : match.fit()).isEqualTo(fit);
    }

    @Test
    void aTypeThatIsAskedForPrefersUnitsOfItAndLeavesNoneOut() {
        // Given
        OrgUnit commune = unit("15.140.1", OrgUnitKind.COMMUNE, "Xã Yên Bái", null, false);

        // When
        List<UnitMatch> matches = Stream.of(commune, YEN_BAI)
                .map(unit -> Objects.requireNonNull(match(unit, "thanh pho yen bai")))
                .toList();

        // Then
        assertThat(matches).extracting(UnitMatch::otherType).containsExactly(true, false);
        assertThat(matches.getLast()).isLessThan(matches.getFirst());
    }

    @Test
    void theBetterFitComesFirst() {
        // Given
        OrgUnit ended = unit("15", OrgUnitKind.PROVINCE, "Tỉnh Yên Bái", null, true);
        OrgUnit longer = unit("15~2025.1", OrgUnitKind.COMMUNE, "Xã Yên Bái Thượng", null, false);
        OrgUnit loose = unit("15~2025.2", OrgUnitKind.PROVINCE, "Tỉnh Huyên Bái", null, false);
        OrgUnit smaller = unit("15~2025.3", OrgUnitKind.COMMUNE, "Xã Yên Bái", null, false);

        // When
        List<String> found = Stream.of(loose, longer, ended, smaller, YEN_BAI)
                .sorted((one, other) -> Objects.requireNonNull(match(one, "yen bai"))
                        .compareTo(Objects.requireNonNull(match(other, "yen bai"))))
                .map(unit -> unit.names().vi())
                .toList();

        // Then
        assertThat(found)
                .containsExactly(
                        "Thành phố Yên Bái", "Xã Yên Bái", "Xã Yên Bái Thượng", "Tỉnh Yên Bái", "Tỉnh Huyên Bái");
    }

    @Test
    void anOfficialCodeOfItsOwnIsFoundBesideTheId() {
        // Given
        OrgUnit department = new OrgUnit(
                OrgUnitId.of("15.SNV"),
                "H15.12",
                OrgUnitKind.DEPARTMENT,
                new Names("Sở Nội vụ", null),
                null,
                null,
                null,
                null,
                null,
                false);

        // Then
        assertThat(Objects.requireNonNull(match(department, "h15.12")).fit()).isEqualTo(UnitMatch.Fit.CODE);
        assertThat(Objects.requireNonNull(match(department, "15.snv")).fit()).isEqualTo(UnitMatch.Fit.CODE);
    }

    private static @Nullable UnitMatch match(OrgUnit unit, String folded) {
        return UnitMatch.Searched.of(unit).match(UnitType.parted(folded), folded);
    }

    private static OrgUnit unit(String id, OrgUnitKind kind, String vi, @Nullable String en, boolean ended) {
        return new OrgUnit(
                OrgUnitId.of(id),
                null,
                kind,
                new Names(vi, en),
                null,
                null,
                ended ? LocalDate.of(2025, 7, 1) : null,
                null,
                null,
                false);
    }
}
