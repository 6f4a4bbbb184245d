package vn.trucot.figures.cube;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The places that nearly all numbers of a sheet keep within. */
class ScalesTest {

    @ParameterizedTest
    @CsvSource({
        // one of 64 is few, one of 63 is not
        "1, 63, 18, 1, 1",
        "1, 62, 18, 1, 18",
        // two of 128 are few
        "0, 126, 18, 2, 0",
        "0, 125, 18, 2, 18",
        // up to six places do no harm
        "0, 9999, 6, 1, 6",
        "0, 9999, 7, 1, 0",
        "0, 0, 31, 1, 31",
    })
    void aFewNumbersOfManyPlacesDoNotSetTheScale(int places, int many, int more, int few, int common) {
        // Given
        Scales scales = new Scales();
        scales.count(places, many);

        // When
        scales.count(more, few);

        // Then
        assertThat(scales.common()).isEqualTo(common);
    }

    @ParameterizedTest
    @CsvSource({"126, 0", "125, 8"})
    void fewOfDifferentPlacesCountTogether(int many, int common) {
        // Given
        Scales scales = new Scales();
        scales.count(0, many);
        scales.count(8, 1);

        // When
        scales.count(9, 1);

        // Then
        assertThat(scales.common()).isEqualTo(common);
    }

    @Test
    void whatIsCorrectedCountsNoMoreAndACopyCountsForItself() {
        // Given
        Scales scales = new Scales();
        scales.count(3, 1);
        Scales copy = new Scales(scales);

        // When
        scales.count(3, -1);

        // Then
        assertThat(scales.common()).isZero();
        assertThat(copy.common()).isEqualTo(3);
    }
}
