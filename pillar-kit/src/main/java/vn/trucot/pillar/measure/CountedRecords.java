package vn.trucot.pillar.measure;

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
 */
public record CountedRecords(Measure measure, String collection, String sql) {}
