package vn.trucot.pillar.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.core.MediaType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.trucot.problem.Problem;
import vn.trucot.problem.ProblemCode;

class BodyFormTest {

    @ParameterizedTest
    @CsvSource({
        "text/csv, CSV",
        "text/csv;charset=UTF-8, CSV",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet, XLSX",
        "application/x-ndjson;charset=UTF-8, NDJSON",
        "application/json;charset=UTF-8, JSON"
    })
    void theMediaTypeSaysTheForm(String said, BodyForm form) {
        assertThat(BodyForm.of(MediaType.valueOf(said))).isEqualTo(form);
    }

    @Test
    void aBodyThatDoesNotSayWhatItIsIsNotGuessed() {
        assertThatThrownBy(() -> BodyForm.of(null))
                .isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.code())
                        .isEqualTo(ProblemCode.UNSUPPORTED_MEDIA_TYPE))
                .hasMessageContaining("Content-Type is missing");
    }
}
