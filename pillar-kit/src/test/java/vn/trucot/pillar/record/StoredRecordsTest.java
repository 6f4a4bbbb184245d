package vn.trucot.pillar.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.trucot.pillar.importing.Batch;
import vn.trucot.problem.Fault;
import vn.trucot.problem.ProblemCode;

class StoredRecordsTest {

    private static final UUID ONE = UUID.fromString("00000000-0000-7000-8000-000000000001");
    private static final UUID TWO = UUID.fromString("00000000-0000-7000-8000-000000000002");

    private static final UUID THREE = UUID.fromString("00000000-0000-7000-8000-000000000003");

    private static final Clock NOW = Clock.systemUTC();

    record Sent(@Nullable UUID id, String code) {}

    record Stored(UUID id, String code) {}

    private final StoredRecords<Stored, String> stored =
            new StoredRecords<>(List.of(new Stored(ONE, "A"), new Stored(TWO, "B")), Stored::id, Stored::code);

    @Test
    void a_record_is_found_by_its_id_or_without_one_by_its_key() {
        assertThat(stored.find(ONE)).isEqualTo(new Stored(ONE, "A"));
        assertThat(stored.find(THREE)).isNull();
        assertThat(stored.idOf(ONE, "renamed", NOW)).isEqualTo(ONE);
        assertThat(stored.idOf(null, "B", NOW)).isEqualTo(TWO);
        assertThat(stored.idOf(null, "C", NOW)).isNotIn(ONE, TWO);
    }

    @Test
    void a_key_belongs_to_one_record_and_a_record_stands_once_in_a_batch() {
        // Given
        Batch<Sent> batch = Batch.of(List.of(
                new Sent(ONE, "A"), new Sent(null, "A"), new Sent(TWO, "C"), new Sent(TWO, "D"), new Sent(THREE, "B")));

        // When
        stored.rejectClashes(batch, "code", Sent::id, Sent::code);

        // Then
        assertThat(batch.summary(0, 0, 0).errors())
                .extracting(Fault::row, Fault::field, Fault::code)
                .containsExactly(
                        tuple(2L, "code", ProblemCode.ROW_DUPLICATE),
                        tuple(4L, "id", ProblemCode.ROW_DUPLICATE),
                        tuple(5L, "code", ProblemCode.CONFLICT));
    }
}
