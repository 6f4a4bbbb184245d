package vn.trucot.gov.dossier;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import vn.trucot.events.OrgUnitId;
import vn.trucot.pillar.form.CountedReturns;
import vn.trucot.pillar.form.CountedReturns.LineOf;
import vn.trucot.pillar.form.CountedReturns.Refusal;
import vn.trucot.pillar.importing.BatchFaults;
import vn.trucot.pillar.observation.RecordingFailed;
import vn.trucot.pillar.sql.Plans;
import vn.trucot.problem.ProblemCode;

/** The events of one request on their way into the store: streamed into a table of the session, looked at there as a set. */
final class ArrivingEvents {

    private static final String TOLD = "dossier, kind, happened_at, org_unit, procedure_code, channel, due, digitised,"
            + " with_fee, paid_online, no_written_result, electronic_result, reused_data, from_elsewhere, satisfied, demo";

    private static final String PREPARE = """
            create temp table if not exists arriving (
                ord bigint not null, event text collate "C" not null, dossier text collate "C", kind text collate "C",
                happened_at timestamptz, org_unit text collate "C", procedure_code text collate "C",
                channel text collate "C", due date, digitised boolean, with_fee boolean, paid_online boolean,
                no_written_result boolean, electronic_result boolean, reused_data boolean, from_elsewhere boolean,
                satisfied boolean, demo boolean
            ) on commit delete rows;
            create temp table if not exists touched (dossier text collate "C" primary key) on commit delete rows;
            delete from arriving; delete from touched""";

    private static final String COPY = "copy arriving (ord, event, " + TOLD + ") from stdin";

    private static final String LINES = """
            select distinct org_unit, procedure_code from arriving where procedure_code is not null""";

    private static final String ROWS_OF_LINES = """
            select a.ord, b.number from unnest(?::text[], ?::text[]) with ordinality as b(org_unit, procedure_code, number)
            join arriving a on a.org_unit = b.org_unit and a.procedure_code = b.procedure_code order by 1""";

    /**
     * What an event told before, in this request or in one before it, and tells otherwise now. {@code offset 0} keeps it a search
     * by key: of a table of the session the planner knows how many rows the largest request had, and would read all events for one.
     */
    private static final String TOLD_OTHERWISE = """
            select a.ord, a.event from arriving a join (
                select distinct on (event) event, %1$s from arriving order by event, ord) f using (event)
            where (%2$s) is distinct from (%3$s)
            union
            select a.ord, a.event from arriving a
            cross join lateral (select * from dossier_event e where e.event = a.event offset 0) e
            where (%2$s) is distinct from (%4$s)
            order by 1""".formatted(TOLD, of("a"), of("f"), of("e"));

    private static final String LEAVE_OUT = "delete from arriving where ord = any(?)";

    private static final String STORE = """
            with fresh as (
                insert into dossier_event (event, %1$s, recorded_at, recorded_by)
                select distinct on (event) event, %1$s, ?::timestamptz, ? from arriving order by event, ord
                on conflict (event) do nothing returning dossier
            ), noted as (
                insert into touched select distinct dossier from fresh order by 1
            )
            select count(*) from fresh""".formatted(TOLD);

    private static final int BUFFER = 1 << 16;
    private static final int MANY = 1_000;

    private final Connection connection;
    private final CopyIn copy;
    private final StringBuilder text = new StringBuilder(BUFFER + 1024);
    private long count;

    /** Begins; nothing else may use the connection until all have {@link #arrived}. */
    ArrivingEvents(Connection connection) throws SQLException {
        this.connection = connection;
        try (Statement prepare = connection.createStatement()) {
            prepare.execute(PREPARE);
        }
        this.copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(COPY);
    }

    private static String of(String relation) {
        return relation + "." + TOLD.replace(", ", ", " + relation + ".");
    }

    void add(long row, DossierEvent event) {
        text.append(row);
        field(event.event());
        field(event.dossier());
        field(event.kind());
        field(event.at().toInstant().truncatedTo(ChronoUnit.MICROS));
        field(event.orgUnit());
        field(event.procedure());
        field(event.channel());
        field(event.due());
        field(event.digitised());
        field(event.withFee());
        field(event.paidOnline());
        field(event.noWrittenResult());
        field(event.electronicResult());
        field(event.reusedData());
        field(event.fromElsewhere());
        field(event.satisfied());
        field(event.demo());
        text.append('\n');
        count++;
        if (text.length() >= BUFFER) {
            flush();
        }
    }

    /** None of these has a sign that COPY gives a meaning. */
    private void field(@Nullable Object value) {
        text.append('\t').append(value == null ? "\\N" : value.toString());
    }

    private void flush() {
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        try {
            copy.writeToCopy(bytes, 0, bytes.length);
        } catch (SQLException e) {
            throw new RecordingFailed("events of dossiers could not be handed over", e);
        }
        text.setLength(0);
    }

    /** No event comes after. */
    void arrived() throws SQLException {
        flush();
        copy.endCopy();
        if (count >= MANY) {
            try (Statement look = connection.createStatement()) {
                look.execute("analyze arriving");
            }
        }
    }

    /** Gives the connection back to others, whatever happened. */
    void stop() throws SQLException {
        if (copy.isActive()) {
            copy.cancelCopy();
        }
    }

    /** Notes the rows that contradict what is published or was told. */
    void check(CountedReturns returns, BatchFaults faults) throws SQLException {
        checkProcedures(returns, faults);
        try (PreparedStatement look = Plans.prepare(connection, TOLD_OTHERWISE, count);
                ResultSet row = look.executeQuery()) {
            while (row.next()) {
                faults.add(
                        row.getLong(1),
                        "event",
                        ProblemCode.CONFLICT,
                        "event " + row.getString(2) + " told something else before; a change is an event of its own");
            }
        }
    }

    private void checkProcedures(CountedReturns returns, BatchFaults faults) throws SQLException {
        List<LineOf> lines = new ArrayList<>();
        try (PreparedStatement look = Plans.prepare(connection, LINES, count);
                ResultSet row = look.executeQuery()) {
            while (row.next()) {
                lines.add(new LineOf(OrgUnitId.of(row.getString(1)), row.getString(2)));
            }
        }
        List<Map.Entry<LineOf, Refusal>> refused =
                List.copyOf(returns.refused(DossierFeed.FORM, lines).entrySet());
        if (refused.isEmpty()) {
            return;
        }
        try (PreparedStatement look = Plans.prepare(connection, ROWS_OF_LINES, count)) {
            look.setArray(
                    1,
                    connection.createArrayOf(
                            "text",
                            refused.stream()
                                    .map(each -> each.getKey().orgUnit().text())
                                    .toArray()));
            look.setArray(
                    2,
                    connection.createArrayOf(
                            "text",
                            refused.stream().map(each -> each.getKey().line()).toArray()));
            try (ResultSet row = look.executeQuery()) {
                while (row.next()) {
                    Refusal refusal = refused.get(row.getInt(2) - 1).getValue();
                    faults.add(row.getLong(1), "procedure", refusal.code(), refusal.reason());
                }
            }
        }
    }

    /**
     * Stores the events of rows without a mistake that are not there yet, and notes their dossiers as touched.
     *
     * @return how many there were
     */
    long store(BatchFaults faults, Clock clock, String user) throws SQLException {
        if (!faults.isEmpty()) {
            try (PreparedStatement leaveOut = connection.prepareStatement(LEAVE_OUT)) {
                leaveOut.setArray(
                        1,
                        connection.createArrayOf(
                                "bigint", faults.rejectedRows().boxed().toArray()));
                leaveOut.execute();
            }
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        try (PreparedStatement store = Plans.prepare(connection, STORE, count)) {
            store.setObject(1, now.atOffset(ZoneOffset.UTC));
            store.setString(2, user);
            try (ResultSet row = store.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
