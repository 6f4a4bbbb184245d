package vn.trucot.gateway.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.OrgUnitKind;
import vn.trucot.events.Period;
import vn.trucot.figures.cube.CubeBuilder;
import vn.trucot.figures.cube.OrgTree;

class ChangeIndexTest {

    private static final IndicatorCode MEMBERS = IndicatorCode.of("SOC.TEAM.MEMBERS");
    private static final IndicatorCode RECEIVED = IndicatorCode.of("GOV.DOSSIER.RECEIVED");

    private final OrgTree tree = new CubeBuilder()
            .unit(CubeBuilder.unit("15", OrgUnitKind.PROVINCE, null, "", "2025-07-01"))
            .unit(CubeBuilder.unit("15.1", OrgUnitKind.COMMUNE, "15", "", "2025-07-01"))
            .unit(CubeBuilder.unit("15.2", OrgUnitKind.COMMUNE, "15", "", "2025-07-01"))
            .unit(CubeBuilder.unit("15~2025", OrgUnitKind.PROVINCE, null, "2025-07-01", ""))
            .succession(CubeBuilder.succession("15", "15~2025", "2025-07-01", "1"))
            .build()
            .view()
            .orgTree();
    private final Change ofCommune = change(MEMBERS, "15.1");
    private final Change ofProvince = change(RECEIVED, "15");
    private final Change ofAll = new Change(MEMBERS, null, null);
    private final Change ofUnknown = change(MEMBERS, "77");
    private final ChangeIndex index = new ChangeIndex(List.of(ofCommune, ofProvince, ofAll, ofUnknown), tree);

    @Test
    void aUnitHearsOfItsPartsAndOfThoseThatBecameIt() {
        // Then
        assertThat(wanted("15")).containsExactlyInAnyOrder(ofAll, ofCommune, ofProvince);
        assertThat(wanted("15~2025")).containsExactlyInAnyOrder(ofAll, ofCommune, ofProvince);
        assertThat(wanted("15.1")).containsExactlyInAnyOrder(ofAll, ofCommune);
        assertThat(wanted("15.2")).containsExactly(ofAll);
        assertThat(wanted("77")).containsExactlyInAnyOrder(ofAll, ofUnknown);
    }

    @Test
    void whoNamesNoUnitHearsAllOfTheIndicatorsInTheirOrder() {
        // When
        List<Change> wanted = index.wanted(new ChangeFilter(Set.of(MEMBERS), null), 10);

        // Then
        assertThat(wanted).containsExactly(ofCommune, ofAll, ofUnknown);
    }

    @Test
    void aSingleChangePassesAFilterAsTheIndexSays() {
        // Then
        for (String unit : List.of("15", "15~2025", "15.1", "15.2", "77")) {
            ChangeFilter filter = new ChangeFilter(Set.of(), OrgUnitId.of(unit));
            assertThat(List.of(ofCommune, ofProvince, ofAll, ofUnknown))
                    .filteredOn(change -> filter.wants(change, tree))
                    .containsExactlyInAnyOrderElementsOf(wanted(unit));
        }
    }

    private List<Change> wanted(String unit) {
        return index.wanted(new ChangeFilter(Set.of(), OrgUnitId.of(unit)), 10);
    }

    private static Change change(IndicatorCode indicator, String unit) {
        return new Change(indicator, OrgUnitId.of(unit), Period.parse("2024-01"));
    }
}
