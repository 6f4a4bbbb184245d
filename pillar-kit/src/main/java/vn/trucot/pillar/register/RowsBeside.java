package vn.trucot.pillar.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trucot.pillar.importing.ReadRow;
import vn.trucot.problem.ProblemCode;

/** The good rows of a batch so far, each only by what tells it apart: no two may be one record, or hold on one day. */
final class RowsBeside<R extends Record & RecordState> {

    private record Held(long row, LocalDate from, @Nullable LocalDate to) {

        boolean overlaps(LocalDate otherFrom, @Nullable LocalDate otherTo) {
            return (otherTo == null || from.isBefore(otherTo)) && (to == null || otherFrom.isBefore(to));
        }
    }

    /** Two rows that name ids are told apart by them, unless a key is of one record only. */
    private record Keyed(long row, boolean identified) {}

    private final RecordKind<R> kind;
    private final Map<UUID, Long> ids = new HashMap<>();
    private final Map<Object, Keyed> keys = new HashMap<>();
    private final Map<Object, List<Held>> series = new HashMap<>();

    RowsBeside(RecordKind<R> kind) {
        this.kind = kind;
    }

    /** Takes a row in; or says why it cannot be beside the earlier ones. */
    Mistakes add(ReadRow<R> row) {
        Mistakes mistakes = new Mistakes();
        UUID id = row.id();
        if (id != null) {
            Long earlier = ids.putIfAbsent(id, row.number());
            if (earlier != null) {
                repeats("id", id, earlier, mistakes);
                return mistakes;
            }
        }
        addKey(row, mistakes);
        if (mistakes.found().isEmpty()) {
            addToSeries(row, mistakes);
        }
        return mistakes;
    }

    /** Whether a row makes this stored record something else. */
    boolean replaces(RecordRow<R> stored) {
        RecordKind.Key<R> key = kind.key();
        return ids.containsKey(stored.id())
                || (key != null && keys.containsKey(key.value().apply(stored.state())));
    }

    private void addKey(ReadRow<R> row, Mistakes mistakes) {
        RecordKind.Key<R> key = kind.key();
        if (key == null) {
            return;
        }
        Object value = key.value().apply(row.value());
        Keyed earlier = keys.putIfAbsent(value, new Keyed(row.number(), row.id() != null));
        if (earlier != null && (key.unique() || !earlier.identified() || row.id() == null)) {
            repeats(key.field(), value, earlier.row(), mistakes);
        }
    }

    private void addToSeries(ReadRow<R> row, Mistakes mistakes) {
        RecordKind.OneAtATime<R> rule = kind.oneAtATime();
        if (rule == null) {
            return;
        }
        LocalDate from = rule.from().apply(row.value());
        LocalDate to = rule.to().apply(row.value());
        List<Held> held = series.computeIfAbsent(rule.series().apply(row.value()), each -> new ArrayList<>());
        held.stream()
                .filter(other -> other.overlaps(from, to))
                .findFirst()
                .ifPresentOrElse(
                        other -> mistakes.add(
                                rule.field(),
                                ProblemCode.CONFLICT,
                                rule.series().apply(row.value()) + " from " + from + " overlaps row " + other.row()),
                        () -> held.add(new Held(row.number(), from, to)));
    }

    private static void repeats(String field, Object value, long earlier, Mistakes mistakes) {
        mistakes.add(field, ProblemCode.ROW_DUPLICATE, "'" + value + "' is in row " + earlier + " already");
    }
}
