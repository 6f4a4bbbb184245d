package vn.trucot.gateway.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trucot.events.OrgUnitKind;
import vn.trucot.figures.cube.Cube;
import vn.trucot.figures.cube.CubeBuilder;
import vn.trucot.figures.cube.OrgNode;
import vn.trucot.gateway.home.HomePlaces;

/** What an address looks at, before any script has run, as the pages themselves understand it. */
class LookedTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

    private final Cube cube = new CubeBuilder()
            .unit(CubeBuilder.unit("VN", OrgUnitKind.COUNTRY, null, "", ""))
            .unit(CubeBuilder.unit("15", OrgUnitKind.PROVINCE, "VN", "", "2025-07-01"))
            .unit(CubeBuilder.unit("15.132", OrgUnitKind.DISTRICT, "15", "", "2025-07-01"))
            .unit(CubeBuilder.unit("15~2025", OrgUnitKind.PROVINCE, "VN", "2025-07-01", ""))
            .unit(CubeBuilder.unit("15~2025.1", OrgUnitKind.COMMUNE, "15~2025", "2025-07-01", ""))
            .unit(CubeBuilder.unit("15~2025.SNV", OrgUnitKind.DEPARTMENT, "15~2025", "2025-07-01", ""))
            .succession(CubeBuilder.succession("15", "15~2025", "2025-07-01", "1"))
            .build();

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "/, 15~2025",
                "/?unit=15, 15",
                "/?unit=15&boundaries=now, 15~2025",
                "/?unit=15~2025&boundaries=2025-06-30, 15",
                "/?boundaries=2025-06-30, 15",
                "/?unit=99, -",
                "/?unit=15..1, -",
                "/?unit=15.132&boundaries=now, -",
                "/?unit=15&boundaries=yesterday, -",
                "/?unit=, 15~2025"
            })
    void theUnitIsTheOneAskedForOnTheBoundariesElseThePresentProvince(String address, @Nullable String unit) {
        assertThat(id(look(address).unit())).isEqualTo(unit);
    }

    @ParameterizedTest
    @CsvSource({"/, 2025", "/?period=2024-Q3, 2024-Q3", "/?period=, 2025"})
    void withoutAPeriodItIsTheLastClosedYear(String address, String period) {
        assertThat(look(address).period()).isEqualTo(period);
    }

    @ParameterizedTest
    @CsvSource({
        "/rankings/dti-922, 15~2025, COMMUNE",
        "/rankings/dti-922?unit=15~2025.1, 15~2025, COMMUNE",
        "/rankings/dti-922?unit=15~2025.SNV, 15~2025, COMMUNE",
        "/rankings/dti-922?unit=15.132, 15, DISTRICT",
        "/rankings/dti-922?parent=VN, VN, PROVINCE",
        "/rankings/dti-922?parent=VN&level=COMMUNE, VN, COMMUNE",
        "/rankings/dti-922?unit=VN, VN, PROVINCE"
    })
    void aRankingIsOfTheUnitsPeersOrOfAProvincesParts(String address, String within, String level) {
        // Given
        Looked looked = look(address);

        // Then
        assertThat(id(looked.ranked())).isEqualTo(within);
        assertThat(looked.level(Objects.requireNonNull(looked.ranked()))).isEqualTo(level);
    }

    @Test
    void whatAUnitIsItselfDoesNotHangOnBoundaries() {
        assertThat(id(look("/units/15?boundaries=now").unitItself("15"))).isEqualTo("15");
        assertThat(look("/").unitItself("15..1")).isNull();
    }

    @Test
    void theInterfaceIsAskedForTheSamePlace() {
        // Given
        Looked looked = look("/?unit=15&period=2024-Q3&boundaries=now&asOf=2025-03-31");

        // Then
        assertThat(looked.asked("orgUnit", looked.unit()))
                .containsExactly("orgUnit=15~2025", "period=2024-Q3", "boundaries=2026-11-28", "asOf=2025-03-31");
        assertThat(look("/?unit=99").asked("orgUnit", null)).containsExactly("period=2025");
        assertThat(look("/?period=a%26b").asked("orgUnit", null)).containsExactly("period=a%26b");
    }

    @ParameterizedTest
    @CsvSource({
        "/units/15?lang=en, en",
        "/units/15?lang=vi, vi",
        "/units/15?lang=fr, vi",
        "/units/15?lang=en&lang=vi, en",
        "/units/15, vi"
    })
    void theLanguageIsTheOneAskedForElseVietnamese(String address, String language) {
        assertThat(found(address).language()).isEqualTo(language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/registers/gov/..", "/registers/./teams", "/registers/gov/%2e%2e"})
    void aPartThatWouldLeadElsewhereIsNoPage(String path) {
        assertThat(Found.of(path, null)).isNull();
    }

    @Test
    void aPartIsReadAsItIsWritten() {
        assertThat(found("/registers/gov/a%2Fb+c/x%20y").parts()).containsExactly("gov", "a/b+c", "x y");
        assertThat(found("/units/15~2025/").page()).isEqualTo("/units/:id");
        assertThat(Found.of("/units", null)).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "Yên Bái, Yên Bái",
                "<script>alert(1)</script>, &lt;script&gt;alert(1)&lt;/script&gt;",
                "\" onload=\"x, &quot; onload=&quot;x",
                "a & b's, a &amp; b&#39;s",
                "&amp;, &amp;amp;"
            })
    void noSignOfATextIsTakenForMoreThanItself(String text, String written) {
        assertThat(Html.escaped(text)).isEqualTo(written);
    }

    private Looked look(String address) {
        return new Looked(cube.view(), HomePlaces.of("15", TODAY), found(address), TODAY);
    }

    private static Found found(String address) {
        int query = address.indexOf('?');
        return Objects.requireNonNull(
                query < 0
                        ? Found.of(address, null)
                        : Found.of(address.substring(0, query), address.substring(query + 1)));
    }

    private static @Nullable String id(@Nullable OrgNode node) {
        return node == null ? null : node.id().text();
    }
}
