package vn.trucot.pillar.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import vn.trucot.events.Period;
import vn.trucot.problem.Fault;
import vn.trucot.problem.Problem;
import vn.trucot.problem.ProblemCode;

class BatchTest {

    @Test
    void the_mistake_of_a_single_value_is_the_problem_itself_and_has_no_row() {
        // Given
        Batch<String> single = Batch.single("2024-13");
        single.rows()
                .toList()
                .forEach(row -> single.reject(row, "period", ProblemCode.PERIOD_IN_FUTURE, "2024-13 is not yet"));

        // When
        Problem problem = catchThrowableOfType(Problem.class, () -> single.accepted(BatchMode.ALL));

        // Then
        assertThat(problem.code()).isEqualTo(ProblemCode.PERIOD_IN_FUTURE);
        assertThat(problem.faults())
                .containsExactly(Fault.ofPointer("/period", ProblemCode.PERIOD_IN_FUTURE, "2024-13 is not yet"));
    }

    @Test
    void a_row_that_cannot_become_what_it_should_be_is_rejected() {
        // Given
        Batch<String> texts = Batch.single("13/2024");

        // When
        Batch<Period> periods = texts.map(Period::parse);

        // Then
        assertThat(periods.rows()).isEmpty();
        assertThat(periods.summary(0, 0, 0).errors())
                .singleElement()
                .returns(ProblemCode.VALUE_MALFORMED, Fault::code)
                .satisfies(fault -> assertThat(fault.reason()).contains("13/2024"));
    }
}
