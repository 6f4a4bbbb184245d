package vn.trucot.pillar.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.trucot.problem.Problem;
import vn.trucot.problem.ProblemCode;

class StoreFailuresTest {

    private final StoreFailures failures = new StoreFailures();

    @ParameterizedTest
    @CsvSource({
        "55P03,TOO_BUSY",
        "40P01,TOO_BUSY",
        "57014,TOO_BUSY",
        "57P01,SERVICE_DOWN",
        "08006,SERVICE_DOWN",
        "23505,CONFLICT"
    })
    void aStateOfTheDatabaseIsToldAsWhatAUserCanDoAboutIt(String state, ProblemCode code) {
        assertThat(failures.problem(new SQLException("whatever", state)))
                .extracting(Problem::code)
                .isEqualTo(code);
    }

    @Test
    void aPoolWithoutAFreeConnectionIsBusy() {
        assertThat(failures.problem(new SQLException("Sorry, acquisition timeout!")))
                .extracting(Problem::code)
                .isEqualTo(ProblemCode.TOO_BUSY);
    }

    @Test
    void whatNobodyCanDoAnythingAboutIsNotKnown() {
        assertThat(failures.problem(new SQLException("no such column", "42703")))
                .isNull();
        assertThat(failures.problem(new IllegalStateException("acquisition timeout")))
                .isNull();
    }
}
