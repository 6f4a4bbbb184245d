package vn.trucot.pillar.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.InvalidTerm;

class ReadBeforeTest {

    private final List<String> read = new ArrayList<>();
    private final ReadBefore<IndicatorCode> codes = new ReadBefore<>(text -> {
        read.add(text);
        return IndicatorCode.of(text);
    });

    @Test
    void aTermIsReadOnce() {
        // When
        List<IndicatorCode> found =
                List.of(codes.of("SOC.TEAM.MEMBERS"), codes.of("ECO.OCOP.SALES"), codes.of("SOC.TEAM.MEMBERS"));

        // Then
        assertThat(found)
                .extracting(IndicatorCode::text)
                .containsExactly("SOC.TEAM.MEMBERS", "ECO.OCOP.SALES", "SOC.TEAM.MEMBERS");
        assertThat(read).containsExactly("SOC.TEAM.MEMBERS", "ECO.OCOP.SALES");
    }

    @Test
    void whatIsNoTermIsRefusedEachTime() {
        for (int time = 0; time < 2; time++) {
            assertThatThrownBy(() -> codes.of("no code")).isInstanceOf(InvalidTerm.class);
        }
        assertThat(read).hasSize(2);
    }

    @Test
    void ofMoreTermsThanItKeepsItBeginsAnew() {
        // Given
        IntStream.rangeClosed(0, ReadBefore.MOST).forEach(i -> codes.of("A.B" + i));
        read.clear();

        // When
        codes.of("A.B0");
        codes.of("A.B" + ReadBefore.MOST);

        // Then
        assertThat(read).containsExactly("A.B0");
    }
}
