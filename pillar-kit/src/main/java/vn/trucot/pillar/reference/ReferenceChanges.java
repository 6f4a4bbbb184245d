package vn.trucot.pillar.reference;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.trucot.pillar.importing.Batch;
import vn.trucot.pillar.importing.BatchMode;
import vn.trucot.pillar.importing.BatchSummary;

/**
 * Stores what others refer to, as a whole or not at all, and tells what changed, in the caller's transaction. What is as it was
 * is neither stored nor told.
 *
 * @param <K> what tells one from another
 */
public final class ReferenceChanges<T, K, R extends ReferenceRow<T>> {

    private final PanacheRepositoryBase<R, ?> table;
    private final ReferenceEvents events;
    private final String topic;
    private final Function<T, K> key;
    private final Function<T, R> first;

    /**
     * @param topic where changes are told
     * @param first the row of something that is not there yet
     */
    public ReferenceChanges(
            PanacheRepositoryBase<R, ?> table,
            ReferenceEvents events,
            String topic,
            Function<T, K> key,
            Function<T, R> first) {
        this.table = table;
        this.events = events;
        this.topic = topic;
        this.key = key;
        this.first = first;
    }

    /**
     * Stores a batch whose mistakes have been noted.
     *
     * @param stored the rows there are of those that the batch names, by key; others do not matter
     * @throws vn.trucot.problem.Problem BATCH_REJECTED if there are mistakes
     */
    public BatchSummary put(Batch<T> batch, Map<K, R> stored) {
        List<T> accepted = batch.accepted(BatchMode.ALL);
        List<R> changed = new ArrayList<>();
        for (T asked : accepted) {
            R there = stored.get(key.apply(asked));
            if (there == null) {
                R fresh = first.apply(asked);
                table.persist(fresh);
                changed.add(fresh);
            } else if (there.change(asked)) {
                changed.add(there);
            }
        }
        table.flush();
        events.publish(topic, changed.stream().map(ReferenceRow::event).toList());
        long created = changed.stream().filter(row -> row.revision() == 1).count();
        return batch.summary(created, changed.size() - created, accepted.size() - changed.size());
    }
}
