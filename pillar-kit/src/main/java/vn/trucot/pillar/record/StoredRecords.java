package vn.trucot.pillar.record;

import java.time.InstantSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.trucot.pillar.importing.Batch;
import vn.trucot.problem.ProblemCode;

/**
 * Records that are stored already, found by what a client sends: by id if it names one, else by the business key.
 *
 * @param <E> the records
 * @param <K> the business key; prints itself for the user
 */
public final class StoredRecords<E, K> {

    private final Map<UUID, E> byId = new HashMap<>();
    private final Map<K, E> byKey = new HashMap<>();
    private final Function<E, UUID> id;

    public StoredRecords(Collection<E> records, Function<E, UUID> id, Function<E, K> key) {
        this.id = id;
        for (E each : records) {
            byId.put(id.apply(each), each);
            byKey.put(key.apply(each), each);
        }
    }

    /** The record with this id, null if it is new. */
    public @Nullable E find(UUID asked) {
        return byId.get(asked);
    }

    /** The id that is meant: the one asked for, else that of the record with the key, else a new one. */
    public UUID idOf(@Nullable UUID asked, K key, InstantSource clock) {
        if (asked != null) {
            return asked;
        }
        E holder = byKey.get(key);
        return holder == null ? RecordId.next(clock) : id.apply(holder);
    }

    /** Rejects rows that repeat a key or an id of the batch, or would give a key to a second record. */
    public <R> void rejectClashes(Batch<R> batch, String field, Function<R, @Nullable UUID> asked, Function<R, K> key) {
        batch.rejectDuplicates(field, key);
        Map<UUID, Long> ids = new HashMap<>();
        batch.rows().forEach(row -> {
            UUID wanted = asked.apply(row.value());
            if (wanted == null) {
                return;
            }
            Long earlier = ids.putIfAbsent(wanted, row.number());
            if (earlier != null) {
                batch.reject(
                        row, "id", ProblemCode.ROW_DUPLICATE, "'" + wanted + "' is in row " + earlier + " already");
                return;
            }
            K wantedKey = key.apply(row.value());
            E holder = byKey.get(wantedKey);
            if (holder != null && !Objects.equals(id.apply(holder), wanted)) {
                batch.reject(row, field, ProblemCode.CONFLICT, wantedKey + " is stored as " + id.apply(holder));
            }
        });
    }
}
