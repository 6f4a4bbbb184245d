package vn.trucot.gateway.indexset;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.trucot.events.Names;
import vn.trucot.figures.cube.YenBai;
import vn.trucot.gateway.indexset.IndexSetView.ComponentView;
import vn.trucot.gateway.indexset.IndexSetView.OtherwiseView;
import vn.trucot.gateway.indexset.IndexSetView.OtherwiseView.Gives;
import vn.trucot.scoring.indexset.IndexSetFile;

/** How an index set says what a unit gets that has nothing to count. */
class IndexSetViewsTest {

    private static final OtherwiseView PASSED_ON = new OtherwiseView(
            Gives.PASSED_ON,
            null,
            new Names(
                    "điểm chuyển cho các thành phần khác của chỉ số chính",
                    "the points go to the other components of the main index"));
    private static final OtherwiseView UNSCORED =
            new OtherwiseView(Gives.UNSCORED, null, new Names("không chấm", "not scored"));
    private static final OtherwiseView MAXIMUM =
            new OtherwiseView(Gives.MAXIMUM, null, new Names("điểm tối đa", "all points"));

    private final IndexSetView quality = view("service-766");

    @Test
    void without_petitions_the_points_are_said_to_go_half_each_to_two_named_components() {
        // When
        ComponentView petitions = component("satisfaction.petitions");

        // Then
        assertThat(petitions.whenUndefined().gives()).isEqualTo(Gives.PASSED_ON);
        assertThat(petitions.whenUndefined().to())
                .isEqualTo(Map.of(
                        "satisfaction.petitions-on-time",
                        new BigDecimal("0.5"),
                        "satisfaction.dossiers",
                        new BigDecimal("0.5")));
        assertThat(petitions.whenUndefined().words().vi())
                .isEqualTo("50 % điểm cho “Phản ánh, kiến nghị xử lý đúng hạn”;"
                        + " 50 % điểm cho “Hài lòng trong tiếp nhận, giải quyết thủ tục hành chính”");
        assertThat(petitions.whenNotApplicable()).isEqualTo(PASSED_ON);
    }

    @Test
    void each_of_the_two_cases_says_what_a_unit_gets() {
        // When
        ComponentView ofProvinces = component("online.fully-online");
        ComponentView dossiers = component("satisfaction.dossiers");
        ComponentView petitions = component("satisfaction.petitions-on-time");

        // Then
        assertThat(ofProvinces.whenNotApplicable()).isEqualTo(MAXIMUM);
        assertThat(ofProvinces.whenUndefined()).isEqualTo(UNSCORED);
        assertThat(dossiers.whenUndefined())
                .isEqualTo(new OtherwiseView(Gives.ZERO, null, new Names("0 điểm", "no points")));
        assertThat(petitions.whenUndefined()).isEqualTo(MAXIMUM);
    }

    @Test
    void a_set_that_says_nothing_of_them_passes_the_points_on() {
        // When
        IndexSetView provinces = view("dti-922");

        // Then
        assertThat(provinces.mainIndices().stream().flatMap(main -> main.components().stream()))
                .hasSize(33)
                .allSatisfy(component -> {
                    assertThat(component.whenNotApplicable()).isEqualTo(PASSED_ON);
                    assertThat(component.whenUndefined()).isEqualTo(PASSED_ON);
                });
    }

    private ComponentView component(String code) {
        return quality.mainIndices().stream()
                .flatMap(main -> main.components().stream())
                .filter(component -> component.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static IndexSetView view(String code) {
        return YenBai.cube().build().read(view -> new IndexSetViews(view)
                .of(IndexSetFile.builtIn(code).orElseThrow().read()));
    }
}
