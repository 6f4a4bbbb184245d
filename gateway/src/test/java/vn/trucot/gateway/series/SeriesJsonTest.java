package vn.trucot.gateway.series;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.trucot.events.AcrossTime;
import vn.trucot.events.AcrossUnits;
import vn.trucot.events.Figure;
import vn.trucot.events.SourceKind;
import vn.trucot.figures.cube.CubeBuilder;
import vn.trucot.figures.cube.CubeView;
import vn.trucot.figures.cube.YenBai;

/** A series says of each of its figures whether it is generated. */
class SeriesJsonTest {

    private static final String MEMBERS = "SOC.TEAM.MEMBERS";
    private static final String COMMUNE = "15.132.04252";

    @Test
    void generated_figures_beside_others_are_named_by_their_periods() throws IOException {
        // When
        JsonNode series = series(SourceKind.PUBLISHED, SourceKind.DEMO, SourceKind.DEMO);

        // Then
        assertThat(series.path("demo").asBoolean()).isTrue();
        assertThat(series.path("demoPeriods")).map(JsonNode::asText).containsExactly("2024-02", "2024-03");
    }

    @Test
    void a_series_that_is_generated_throughout_or_not_at_all_names_no_periods() throws IOException {
        // When
        JsonNode generated = series(SourceKind.DEMO, SourceKind.DEMO);
        JsonNode real = series(SourceKind.REPORTED, SourceKind.PUBLISHED);

        // Then
        assertThat(generated.path("demo").asBoolean()).isTrue();
        assertThat(generated.has("demoPeriods")).isFalse();
        assertThat(real.path("demo").asBoolean()).isFalse();
        assertThat(real.has("demoPeriods")).isFalse();
    }

    /** One figure of each kind, month by month; of the last months of the question there is none. */
    private static JsonNode series(SourceKind... kinds) throws IOException {
        CubeBuilder cube = YenBai.cube()
                .indicator(CubeBuilder.indicator(MEMBERS, false, AcrossUnits.SUM, AcrossUnits.SUM, AcrossTime.SUM));
        for (int month = 1; month <= kinds.length; month++) {
            cube.event(CubeBuilder.observed(
                    CubeBuilder.key(MEMBERS, COMMUNE, "2024-0" + month, ""), Figure.of(month), kinds[month - 1]));
        }
        CubeView view = cube.build().view();
        SeriesRequest request = SeriesRequest.of(
                new SeriesParameters(MEMBERS, COMMUNE, null, null, "2024-01..2024-05", "", null, false), view);
        ByteArrayOutputStream sink = new ByteArrayOutputStream();
        SeriesJson json = new SeriesJson(view, request, LocalDate.of(2026, 11, 28), false, sink);
        SeriesWalk.walk(request, view, json);
        json.finish();
        return new ObjectMapper().readTree(sink.toByteArray()).path("series").path(0);
    }
}
