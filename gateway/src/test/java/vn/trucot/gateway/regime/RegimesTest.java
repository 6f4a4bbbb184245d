package vn.trucot.gateway.regime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.trucot.events.Frequency;

class RegimesTest {

    private static final String ONE = """
            - code: kpi-335
              names: {vi: Đánh giá cơ quan}
              legalBasis: Nghị định 335/2025/NĐ-CP
              reportedBy: {vi: Mọi cơ quan}
              cycles: [MONTH]
              recipient: {vi: Cấp trên}
              known: {vi: Đã có danh mục}
              indexSet: own-335
            """;

    @TempDir
    Path folder;

    @Test
    void eightRegimesComeWithTheGateway() {
        // When
        Regimes regimes = new Regimes(Optional.empty());

        // Then
        assertThat(regimes.all())
                .extracting(Regime::code)
                .containsExactly(
                        "dti-922",
                        "dti-405",
                        "service-766",
                        "nq57-nq03",
                        "vpcp-7146",
                        "kpi-335",
                        "vpcp-report",
                        "recognition-240");
        assertThat(regimes.all())
                .filteredOn(regime -> regime.code().equals("service-766"))
                .singleElement()
                .satisfies(quality -> assertThat(quality.cycles())
                        .containsExactly(Frequency.MONTH, Frequency.QUARTER, Frequency.HALF_YEAR, Frequency.YEAR));
        assertThat(regimes.operatorFiles()).isEmpty();
    }

    @Test
    void aRegimeOfTheOperatorTakesThePlaceOfTheOneOfItsCode() throws IOException {
        // Given
        Files.createDirectories(folder.resolve("regimes"));
        Files.writeString(folder.resolve("regimes/ours.yaml"), ONE);

        // When
        Regimes regimes = new Regimes(Optional.of(folder));

        // Then
        assertThat(regimes.all())
                .hasSize(8)
                .filteredOn(regime -> "own-335".equals(regime.indexSet()))
                .hasSize(1);
        assertThat(regimes.operatorFiles()).isEqualTo(List.of("regimes/ours.yaml"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "cycles: [MONTH]|cycles: [FORTNIGHT]|line 5|FORTNIGHT",
                "legalBasis: Nghị định 335/2025/NĐ-CP|basis: x|line|legalBasis is missing",
                "indexSet: own-335|{indexSet: a, programme: b}|line|",
                "known: {vi: Đã có danh mục}|programme: nq-03|line|known is missing"
            })
    void aFileThatSaysSomethingElseIsRefusedWithItsLine(String instead, String written, String line, String reason) {
        // When, Then
        assertThatThrownBy(() -> Regimes.FILES.read("regimes/ours.yaml", ONE.replace(instead, written)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("regimes/ours.yaml, " + line)
                .hasMessageContaining(reason == null ? "" : reason);
    }
}
