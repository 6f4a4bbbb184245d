package vn.trucot.pillar.importing;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of a batch of records.
 *
 * @param number from 1, without the head
 * @param id the record that is meant, null if the row names none
 * @param version the version that the row was made from, null if it tells none
 * @param untold fields that the whole file has no place for; they stay as they are
 */
public record ReadRow<T>(
        long number, @Nullable UUID id, @Nullable Long version, T value, Set<String> untold) {}
