package vn.trucot.gateway.orgunit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.OrgUnitKind;
import vn.trucot.figures.cube.CubeView;
import vn.trucot.figures.cube.OrgNode;
import vn.trucot.figures.cube.OrgTree;
import vn.trucot.figures.cube.YenBai;

/** Who looks for a unit finds the one that lasts, and the one that is meant, before what only holds the letters. */
class OrgUnitIndexTest {

    private final OrgTree tree = YenBai.cube().build().read(CubeView::orgTree);
    private final OrgUnitIndex index = new OrgUnitIndex(tree);

    @ParameterizedTest
    @CsvSource({
        "lao cai,              15~2025",
        "tinh lao cai,         15~2025",
        "TP Lào Cai,           10.080",
        "tp. lao cai,          10.080",
        "TP.Yen Bai,           15.132",
        "thanh pho yen bai,    15.132",
        "van yen,              15.136",
        "H. Văn Yên,           15.136",
        "tx nghia lo,          15.133",
        "tu le,                15~2025.04630",
        "xã Tú Lệ,             15~2025.04630",
        "04630,                15~2025.04630",
        "Van Yen District,     15.136",
        "tu le commune,        15~2025.04630",
        "Yen Bai Province,     15",
        "15.132,               15.132",
    })
    void theUnitThatIsMeantComesFirst(String asked, String id) {
        // When
        List<OrgNode> found = index.search(asked).toList();

        // Then
        assertThat(found).isNotEmpty();
        assertThat(found.getFirst().id().text()).isEqualTo(id);
    }

    @Test
    void theTypeOfAUnitIsNoPartOfItsName() {
        // When: "yen" is in every "huyen"
        List<String> names =
                index.search("yen").map(node -> node.orgUnit().names().vi()).toList();

        // Then
        assertThat(names).contains("Huyện Văn Yên", "Tỉnh Yên Bái").doesNotContain("Huyện Văn Bàn", "Huyện Văn Chấn");
    }

    @Test
    void partsOfWordsAreFoundAfterWholeWords() {
        // When
        List<String> names =
                index.search("an").map(node -> node.orgUnit().names().vi()).toList();

        // Then
        assertThat(names).containsSubsequence("Xã An Phú", "Xã Minh An", "Phường Văn Phú", "Huyện Văn Yên");
    }

    @Test
    void nothingFitsWordsThatNoUnitHas() {
        assertThat(index.search("khong co don vi nay")).isEmpty();
        assertThat(index.search(" ")).hasSize(tree.all().size());
    }

    @Test
    void aUnitKnowsFromWhenToWhenItHadUnitsOfEachKind() {
        assertThat(OrgUnitLevel.within(unit("15")))
                .extracting(OrgUnitLevel::kind, OrgUnitLevel::validFrom, OrgUnitLevel::validTo)
                .contains(tuple(OrgUnitKind.DISTRICT, null, LocalDate.of(2025, 7, 1)));
        assertThat(OrgUnitLevel.within(unit("15~2025")))
                .extracting(OrgUnitLevel::kind)
                .contains(OrgUnitKind.COMMUNE)
                .doesNotContain(OrgUnitKind.DISTRICT);
    }

    @Test
    void aUnitThatEndedTellsWhatItIsNow() {
        // When
        OrgUnitItem ended = OrgUnitItem.of(unit("15.140.04630"), true);
        OrgUnitItem brief = OrgUnitItem.of(unit("15.140.04630"), false);

        // Then
        assertThat(ended.now()).extracting(name -> name.id().text()).containsExactly("15~2025.04630");
        assertThat(ended.partOf()).extracting(name -> name.id().text()).containsExactly("15.140", "15", "VN");
        assertThat(brief.now()).isNull();
    }

    private OrgNode unit(String id) {
        return Objects.requireNonNull(tree.find(OrgUnitId.of(id)));
    }
}
