package vn.trucot.pillar.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.validation.Validation;
import jakarta.validation.constraints.Max;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.trucot.events.OrgUnitId;
import vn.trucot.problem.Fault;
import vn.trucot.problem.Problem;
import vn.trucot.problem.ProblemCode;

class BatchReaderTest {

    record Team(
            OrgUnitId village,
            @Max(100) int members,
            @Nullable LocalDate since,
            boolean demo) {}

    private final BatchReader reader = new BatchReader(
            JsonMapper.builder().addModule(new JavaTimeModule()).build(),
            Validation.buildDefaultValidatorFactory().getValidator());

    @Test
    void csv_and_json_give_the_same_rows() {
        // When
        Batch<Team> csv = read(BodyForm.CSV, "village,members,since\n15.132.04252.03,7,2024-03-01\n15.132.04252.04,5,");
        Batch<Team> json = read(BodyForm.JSON, """
                [{"village": "15.132.04252.03", "members": 7, "since": "2024-03-01"},
                 {"village": "15.132.04252.04", "members": 5}]""");

        // Then
        assertThat(csv.rows())
                .containsExactly(
                        new BatchRow<>(
                                1, new Team(OrgUnitId.of("15.132.04252.03"), 7, LocalDate.of(2024, 3, 1), false)),
                        new BatchRow<>(2, new Team(OrgUnitId.of("15.132.04252.04"), 5, null, false)));
        assertThat(json.rows()).containsExactlyElementsOf(csv.rows().toList());
    }

    record Measured(String name, BigDecimal value) {}

    @Test
    void a_spreadsheet_in_vietnamese_may_send_its_semicolons_and_decimal_commas() {
        // When
        Batch<Measured> batch = reader.read(
                Measured.class,
                BodyForm.CSV,
                new ByteArrayInputStream("name;value\n40,5;40,5\n".getBytes(StandardCharsets.UTF_8)));

        // Then
        assertThat(batch.rows()).containsExactly(new BatchRow<>(1, new Measured("40,5", new BigDecimal("40.5"))));
    }

    @Test
    void each_mistake_is_told_with_its_row_and_field() {
        // When
        Batch<Team> batch = read(BodyForm.CSV, """
                village,members,since
                15..03,7,2024-03-01
                15.132.04252.04,many,
                15.132.04252.04,101,
                15.132.04252.04,5,1.3.2024
                ,5,
                15.132.04252.04,5
                15.132.04252.04,5,
                """);
        batch.reject(batch.rows().findFirst().orElseThrow(), "members", ProblemCode.CONFLICT, "too few");

        // Then
        assertThat(batch.summary(0, 0, 0))
                .returns(7L, BatchSummary::received)
                .returns(7L, BatchSummary::rejected)
                .returns(7L, BatchSummary::errorCount);
        assertThat(batch.summary(0, 0, 0).errors())
                .extracting(Fault::row, Fault::field, Fault::code)
                .containsExactly(
                        tuple(1L, "village", ProblemCode.VALUE_MALFORMED),
                        tuple(2L, "members", ProblemCode.VALUE_MALFORMED),
                        tuple(3L, "members", ProblemCode.VALIDATION_FAILED),
                        tuple(4L, "since", ProblemCode.VALUE_MALFORMED),
                        tuple(5L, "village", ProblemCode.VALIDATION_FAILED),
                        tuple(6L, "since", ProblemCode.ROW_MALFORMED),
                        tuple(7L, "members", ProblemCode.CONFLICT));
    }

    @Test
    void a_batch_with_a_mistake_is_refused_as_a_whole_unless_asked_otherwise() {
        // Given
        Batch<Team> batch =
                read(BodyForm.CSV, "village,members\n15.132.04252.03,7\n15.132.04252.03,8\n15.132.04252.04,5\n");
        batch.rejectDuplicates("village", Team::village);

        // When
        List<Team> accepted = batch.accepted(BatchMode.ACCEPTED);

        // Then
        assertThat(accepted).extracting(Team::members).containsExactly(7, 5);
        assertThatThrownBy(() -> batch.accepted(BatchMode.ALL)).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.BATCH_REJECTED);
            assertThat(problem.faults())
                    .extracting(Fault::row, Fault::code, Fault::reason)
                    .containsExactly(tuple(2L, ProblemCode.ROW_DUPLICATE, "'15.132.04252.03' is in row 1 already"));
        });
    }

    @Test
    void a_field_that_does_not_exist_is_told() {
        assertThat(read(BodyForm.JSON, "[{\"village\": \"15\", \"member\": 5}, 7]")
                        .summary(0, 0, 0)
                        .errors())
                .extracting(Fault::row, Fault::field, Fault::code)
                .containsExactly(
                        tuple(1L, "member", ProblemCode.VALUE_MALFORMED), tuple(2L, null, ProblemCode.ROW_MALFORMED));
    }

    @Test
    void json_that_breaks_off_is_refused() {
        assertThatThrownBy(() -> read(BodyForm.JSON, "[{\"village\": \"15\", \"members\": 5},"))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(ProblemCode.BODY_MALFORMED));
    }

    @Test
    void a_row_may_have_an_id_beside_its_fields() {
        // Given
        BatchFaults faults = new BatchFaults();
        List<String> rows = new ArrayList<>();
        String csv = """
                village,id,members
                15.132.04252.03,018f0000-0000-7000-8000-000000000001,7
                15.132.04252.04,,5
                15.132.04252.05,no-id,5""";

        // When
        long received = reader.each(
                Team.class, BodyForm.CSV, bytes(csv), 3, faults, (number, id, team) -> rows.add(number + " " + id));

        // Then
        assertThat(received).isEqualTo(3);
        assertThat(rows).containsExactly("1 018f0000-0000-7000-8000-000000000001", "2 null");
        assertThat(faults.listed())
                .extracting(Fault::row, Fault::field, Fault::code)
                .containsExactly(tuple(3L, "id", ProblemCode.VALUE_MALFORMED));
        assertThatThrownBy(() -> reader.each(Team.class, BodyForm.CSV, bytes(csv), 2, faults, (number, id, team) -> {}))
                .isInstanceOf(Problem.class)
                .hasMessageContainingAll("BODY_TOO_LARGE", "at most 2 rows");
    }

    private static ByteArrayInputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private Batch<Team> read(BodyForm form, String body) {
        return reader.read(Team.class, form, new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
    }
}
