package vn.trucot.gateway.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.trucot.gateway.file.FileWords;

class SeriesColumnTest {

    @ParameterizedTest
    @EnumSource(FileWords.class)
    void everyColumnHasAHeadInWords(FileWords words) {
        // When
        String[] heads = words.heads(SeriesColumn.codes(SeriesColumn.ALL));

        // Then
        assertThat(Arrays.stream(heads))
                .noneMatch(head -> head.startsWith("column."))
                .doesNotHaveDuplicates();
    }
}
