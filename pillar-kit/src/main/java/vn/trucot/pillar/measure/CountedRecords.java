package vn.trucot.pillar.measure;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which records a measure counts, and what each contributes: the measure once more, record by record. Services offer it as a
 * CDI bean; the measure need not be one then. {@link RecordMeasure} makes both of one description.
 *
 * <p>The statement may use the relation {@code scope} as the measure's does. It returns {@code indicator, breakdown, id, name,
 * numerator, denominator, demo, version} in this order, a row for every record that was looked at: what meets only half of a
 * condition contributes 0. Numerators add up to the figure's, and so do denominators; they are null where the
 * denominator is not made of records.
 *
 * @param collection the records as they stand in their address: {@code community-teams}
 * @param sql the statement, without parameters
 * @param unique how many of the same records are there once; null if nobody asks
 */
public record CountedRecords(
        Measure measure,
        String collection,
        String sql,
        @Nullable UniqueRecords unique) {

    public CountedRecords(Measure measure, String collection, String sql) {
        this(measure, collection, sql, null);
    }

    /** These, and those beside them. */
    public Stream<CountedRecords> all() {
        return unique == null ? Stream.of(this) : Stream.of(this, unique.counted());
    }
}
