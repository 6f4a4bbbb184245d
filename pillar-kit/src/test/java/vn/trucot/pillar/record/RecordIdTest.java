package vn.trucot.pillar.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RecordIdTest {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC);

    @Test
    void an_id_is_a_uuid_of_version_7() {
        UUID id = RecordId.next(NOON);

        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
    }

    @Test
    void later_ids_sort_later() {
        Clock later = Clock.offset(NOON, java.time.Duration.ofMillis(1));

        assertThat(RecordId.next(later).toString())
                .isGreaterThan(RecordId.next(NOON).toString());
    }

    @Test
    void ids_of_one_instant_differ() {
        assertThat(Stream.generate(() -> RecordId.next(NOON)).limit(10_000)).doesNotHaveDuplicates();
    }
}
