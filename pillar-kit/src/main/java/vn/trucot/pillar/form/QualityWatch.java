package vn.trucot.pillar.form;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.Period;
import vn.trucot.pillar.measure.DaySpan;
import vn.trucot.pillar.measure.Measure;
import vn.trucot.pillar.measure.MeasureDue;
import vn.trucot.pillar.observation.RecordingFailed;

/**
 * Has the quality of returns measured again when something else than a return changed it: another source said something of the
 * same figure, or was put in force. What is missed, as what a later change of an earlier period makes of an outlier, is measured
 * in the night.
 */
@Singleton
class QualityWatch {

    private static final Logger LOG = Logger.getLogger(QualityWatch.class);

    private static final String LAST = "select coalesce(max(position), 0) from statement_revision";

    /** Keys of which more than one source that is not generated says something. */
    private static final String TOUCHED = """
            select distinct k.indicator, k.org_unit, k.period
            from statement_revision r join observation_key k on k.id = r.key_id
            where r.position > ? and r.position <= ? and r.source_kind <> 'DEMO' and k.indicator = any (?)
                and exists (
                    select from statement o
                    where o.key_id = r.key_id and o.source_name <> r.source_name and o.source_kind <> 'DEMO')""";

    private final DataSource dataSource;
    private final FormFiles files;
    private final FormMeasures measures;
    private final MeasureDue due;
    private long seen = -1;

    QualityWatch(DataSource dataSource, FormFiles files, FormMeasures measures, MeasureDue due) {
        this.dataSource = dataSource;
        this.files = files;
        this.measures = measures;
        this.due = due;
    }

    @Scheduled(every = "${trucot.quality.every:60s}", concurrentExecution = ConcurrentExecution.SKIP)
    void look() {
        try {
            lookNow();
        } catch (RuntimeException e) {
            LOG.warnf("what contradicts returns cannot be looked for now, will try again: problem=%s", e.getMessage());
        }
    }

    @Scheduled(
            cron = "${trucot.quality.cron:0 50 2 * * ?}",
            timeZone = "Asia/Ho_Chi_Minh",
            concurrentExecution = ConcurrentExecution.SKIP)
    void tonight() {
        files.versions().keySet().forEach(form -> due.again(measures.reporting(form)));
    }

    /** Looks at what was said since the last time; the first time only remembers where the log ends. */
    synchronized void lookNow() {
        long last = last();
        if (seen >= 0 && last > seen) {
            files.versions().forEach((form, versions) -> {
                Map<OrgUnitId, DaySpan> units = touched(versions, seen, last);
                if (!units.isEmpty()) {
                    Measure reporting = measures.reporting(form);
                    due.again(reporting, units);
                }
            });
        }
        seen = last;
    }

    private long last() {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query = connection.prepareStatement(LAST);
                ResultSet row = query.executeQuery()) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new RecordingFailed("the end of the log could not be read", e);
        }
    }

    private Map<OrgUnitId, DaySpan> touched(List<Form> versions, long after, long to) {
        Set<IndicatorCode> indicators = versions.stream()
                .flatMap(version -> version.indicators().stream())
                .collect(Collectors.toSet());
        Map<OrgUnitId, DaySpan> units = new HashMap<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query = connection.prepareStatement(TOUCHED)) {
            query.setLong(1, after);
            query.setLong(2, to);
            query.setArray(
                    3,
                    connection.createArrayOf(
                            "text", indicators.stream().map(IndicatorCode::text).toArray()));
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    Period period = Period.parse(row.getString("period"));
                    if (period.frequency() == versions.getLast().frequency()) {
                        units.merge(
                                new OrgUnitId(row.getString("org_unit")),
                                new DaySpan(period.firstDay(), period.lastDay()),
                                DaySpan::and);
                    }
                }
            }
        } catch (SQLException e) {
            throw new RecordingFailed("what contradicts returns could not be read", e);
        }
        return units;
    }
}
