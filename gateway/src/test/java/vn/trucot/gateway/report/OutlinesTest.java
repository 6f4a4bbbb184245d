package vn.trucot.gateway.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutlinesTest {

    private static final String ONE = """
            - code: ours
              title: {vi: Báo cáo}
              subject: {vi: "Tình hình {period}"}
              sections:
                - title: {vi: Một}
                  indicators: [SOC.TEAM.MEMBERS, SOC.TEAM.ACTIVE]
            """;

    @Test
    void an_operator_brings_outlines_of_his_own(@TempDir Path folder) throws Exception {
        // Given
        Files.writeString(Files.createDirectory(folder.resolve("reports")).resolve("ours.yaml"), ONE);

        // When
        Outlines outlines = new Outlines(Optional.of(folder));

        // Then
        assertThat(outlines.all().stream().map(Outline::code)).contains("periodic", "ours");
        assertThat(outlines.operatorFiles()).containsExactly("reports/ours.yaml");
        assertThat(outlines.get("ours").sections())
                .singleElement()
                .satisfies(section -> assertThat(section.indicators()).hasSize(2));
    }

    @ParameterizedTest
    @CsvSource({
        "'code: ours', 'kode: ours', code",
        "'{vi: Báo cáo}', '{vi: Báo cáo, fr: Rapport}', fr",
        "'SOC.TEAM.ACTIVE', 'SOC.TEAM.MEMBERS', twice",
        "'[SOC.TEAM.MEMBERS, SOC.TEAM.ACTIVE]', '[]', indicators",
        "'SOC.TEAM.ACTIVE', 'active', active",
        "'title: {vi: Một}', 'name: {vi: Một}', title of a section",
    })
    void an_outline_that_cannot_be_used_is_refused_with_file_and_reason(String written, String instead, String reason) {
        assertThatThrownBy(() -> Outlines.FILES.read("reports/ours.yaml", ONE.replace(written, instead)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("reports/ours.yaml, line ")
                .hasMessageContaining(reason);
    }
}
