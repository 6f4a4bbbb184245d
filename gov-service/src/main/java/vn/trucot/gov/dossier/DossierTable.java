package vn.trucot.gov.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import vn.trucot.pillar.importing.BatchRow;
import vn.trucot.pillar.record.RecordId;

/** The table of dossiers for a whole batch at once: rows are staged by COPY, compared, and stored by one statement. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class DossierTable {

    private static final String COUNTS = """
            received, online, postal, resolved, on_time, overdue, digitised, with_fee, paid_online, rated, satisfied""";
    private static final String COLUMNS = "id, org_unit, procedure_code, period, " + COUNTS + ", demo";

    private static final String PREPARE = """
            create temp table if not exists staged_dossier (
                row_number bigint, id_is_asked boolean, id uuid, org_unit text collate "C",
                procedure_code text collate "C", period text collate "C", received bigint, online bigint, postal bigint,
                resolved bigint, on_time bigint, overdue bigint, digitised bigint, with_fee bigint, paid_online bigint,
                rated bigint, satisfied bigint, demo boolean
            ) on commit delete rows;
            delete from staged_dossier""";
    private static final String COPY = "copy staged_dossier (row_number, id_is_asked, " + COLUMNS + ") from stdin";

    private static final String CLASHES = """
            select s.row_number, 'id' as field,
                d.id || ' is stored for ' || d.procedure_code || ' of ' || d.org_unit || ' in ' || d.period as reason
            from staged_dossier s join dossier d using (id)
            where (d.org_unit, d.period, d.procedure_code) <> (s.org_unit, s.period, s.procedure_code)
            union all
            select s.row_number, 'procedureCode',
                s.procedure_code || ' of ' || s.org_unit || ' in ' || s.period || ' is stored as ' || d.id
            from staged_dossier s join dossier d using (org_unit, period, procedure_code)
            where s.id_is_asked and d.id <> s.id
            order by 1""";

    private static final String STORE = """
            insert into dossier as d (version, %1$s)
            select 0, %1$s from staged_dossier order by org_unit, period, procedure_code
            on conflict on constraint dossier_once do update
            set (version, %2$s, demo) = (d.version + 1, %3$s, excluded.demo)
            where (%4$s, d.demo) is distinct from (%3$s, excluded.demo)
            returning d.id, xmax = 0""".formatted(COLUMNS, COUNTS, prefixed("excluded."), prefixed("d."));

    private static final int BUFFER = 1 << 16;

    /** Why a staged row cannot be stored. */
    record Clash(long row, String field, String reason) {}

    /**
     * What became of the staged rows.
     *
     * @param created how many were new
     * @param changed ids of those and of the others that changed what was stored
     */
    record Stored(long created, List<UUID> changed) {

        long updated() {
            return changed.size() - created;
        }
    }

    private record Row(UUID id, boolean created) {}

    private final DataSource dataSource;
    private final Clock clock;

    DossierTable(DataSource dataSource, Clock clock) {
        this.dataSource = dataSource;
        this.clock = clock;
    }

    private static String prefixed(String prefix) {
        return Arrays.stream(COUNTS.split(", ")).map(name -> prefix + name).collect(Collectors.joining(", "));
    }

    /** Stages exactly these rows. */
    void stage(Collection<BatchRow<DossierRequest>> rows) {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(PREPARE);
            CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(COPY);
            try {
                write(rows, copy);
                copy.endCopy();
            } finally {
                if (copy.isActive()) {
                    copy.cancelCopy();
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("dossiers could not be staged", e);
        }
    }

    /** The staged rows whose id is stored for another key, or whose key under another id. */
    List<Clash> clashes() {
        return ask(CLASHES, row -> new Clash(row.getLong(1), row.getString(2), row.getString(3)));
    }

    /** Stores what is staged; rows that change nothing are left alone. */
    Stored store() {
        List<Row> rows = ask(STORE, row -> new Row(row.getObject(1, UUID.class), row.getBoolean(2)));
        return new Stored(
                rows.stream().filter(Row::created).count(),
                rows.stream().map(Row::id).toList());
    }

    private interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    private <T> List<T> ask(String sql, Reading<T> reading) {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            List<T> found = new ArrayList<>();
            while (row.next()) {
                found.add(reading.of(row));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("staged dossiers could not be stored", e);
        }
    }

    private void write(Collection<BatchRow<DossierRequest>> rows, CopyIn copy) throws SQLException {
        StringBuilder text = new StringBuilder(BUFFER + 1024);
        for (BatchRow<DossierRequest> row : rows) {
            append(text, row.number(), row.value());
            if (text.length() >= BUFFER) {
                flush(text, copy);
            }
        }
        flush(text, copy);
    }

    private static void flush(StringBuilder text, CopyIn copy) throws SQLException {
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        copy.writeToCopy(bytes, 0, bytes.length);
        text.setLength(0);
    }

    /** No value holds a character that COPY gives a meaning: ids, codes and periods are checked forms. */
    private void append(StringBuilder text, long number, DossierRequest asked) {
        UUID id = asked.id();
        text.append(number).append('\t').append(id != null);
        text.append('\t').append(id == null ? RecordId.next(clock) : id);
        text.append('\t').append(asked.orgUnit().text());
        text.append('\t').append(asked.procedureCode());
        text.append('\t').append(asked.period());
        for (long count : asked.counts()) {
            text.append('\t').append(count);
        }
        text.append('\t').append(asked.demo()).append('\n');
    }
}
