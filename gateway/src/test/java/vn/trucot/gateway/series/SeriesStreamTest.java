package vn.trucot.gateway.series;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.trucot.events.AcrossTime;
import vn.trucot.events.AcrossUnits;
import vn.trucot.events.Figure;
import vn.trucot.events.OrgUnitKind;
import vn.trucot.figures.cube.Cube;
import vn.trucot.figures.cube.CubeBuilder;
import vn.trucot.figures.cube.CubeView;
import vn.trucot.figures.cube.YenBai;

/** Series go out while they are worked out: what is held of an answer does not grow with the answer. */
class SeriesStreamTest {

    private static final String RECEIVED = "GOV.DOSSIER.RECEIVED";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);
    private static final int LARGEST_PIECE = 64 << 10;

    private final Cube cube = YenBai.cube()
            .indicator(CubeBuilder.indicator(RECEIVED, false, AcrossUnits.SUM, AcrossUnits.SUM, AcrossTime.SUM))
            .figure(RECEIVED, "15.132.04252", "2024-01", Figure.of(5))
            .build();
    private final CubeView view = cube.view();
    private final Pieces pieces = new Pieces();

    @Test
    void aLongCsvNeverIsInMemoryAsAWhole() {
        // When
        SeriesRequest request = request();
        new SeriesFiles(view, request, TODAY).csv(true, false, pieces);

        // Then
        assertThat(pieces.all.size()).isGreaterThan(20 * LARGEST_PIECE);
        assertThat(pieces.largest).isLessThanOrEqualTo(LARGEST_PIECE);
        assertThat(pieces.all.toString().lines()).hasSize((int) request.values() + 1);
    }

    @Test
    void aLongJsonNeverIsInMemoryAsAWhole() throws IOException {
        // When
        SeriesRequest request = request();
        SeriesJson json = new SeriesJson(view, request, TODAY, true, pieces);
        SeriesWalk.walk(request, view, json);
        json.finish();

        // Then
        assertThat(pieces.all.size()).isGreaterThan(20 * LARGEST_PIECE);
        assertThat(pieces.largest).isLessThanOrEqualTo(LARGEST_PIECE);
        JsonNode read = new ObjectMapper().readTree(pieces.all.toByteArray());
        assertThat(read.path("series")).hasSize(request.orgUnits().size());
        assertThat(read.path("demo").isBoolean()).isTrue();
    }

    private SeriesRequest request() {
        return SeriesRequest.of(
                new SeriesParameters(RECEIVED, null, OrgUnitKind.COMMUNE, null, "2015-01..2024-12", "", null, true),
                view);
    }

    /** Keeps what is written, and the length of the longest piece. */
    private static final class Pieces extends OutputStream {

        private final ByteArrayOutputStream all = new ByteArrayOutputStream();
        private int largest;

        @Override
        public void write(int one) {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            all.write(bytes, offset, length);
            largest = Math.max(largest, length);
        }
    }
}
