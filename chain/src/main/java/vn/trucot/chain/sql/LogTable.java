package vn.trucot.chain.sql;

import java.util.Locale;

/** The logs of a pillar's database that are chained. All fields are text that the database writes in one way only. */
public enum LogTable {
    /** What was stated about figures. The key is spelt out: it is part of what was stated. */
    STATEMENTS("statement_revision", """
            select r.position, r.indicator, r.org_unit, r.period, r.breakdown, r.revision::text, r.source_name,
                r.source_kind::text, r.numerator::text, r.denominator::text, r.status::text, r.in_force::text,
                r.withdrawn::text, (extract(epoch from r.recorded_at) * 1000000)::bigint::text, r.recorded_by, r.cause
            from observation_revision r"""),

    /** Every state of every record. */
    RECORDS("record_revision", """
            select r.position, r.kind, r.record_id::text, r.version::text, r.deleted::text,
                (extract(epoch from r.recorded_at) * 1000000)::bigint::text, r.recorded_by, r.cause, r.state::text
            from record_revision r""");

    private final String table;
    private final String rows;

    LogTable(String table, String rows) {
        this.table = table;
        this.rows = rows;
    }

    /** As it is called in checkpoints. */
    public String stream() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Where it is kept. */
    public String table() {
        return table;
    }

    /** {@code select} of all rows, to be continued with {@code where}; table alias r. */
    String rows() {
        return rows;
    }
}
