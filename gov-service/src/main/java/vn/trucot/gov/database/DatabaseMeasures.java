package vn.trucot.gov.database;

import static vn.trucot.events.Frequency.QUARTER;
import static vn.trucot.events.Frequency.YEAR;
import static vn.trucot.pillar.measure.CountedFigure.share;
import static vn.trucot.pillar.measure.CountedFigure.sum;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import vn.trucot.events.Names;
import vn.trucot.pillar.measure.CountedRecords;
import vn.trucot.pillar.measure.RecordMeasure;

/** What is counted from databases. */
final class DatabaseMeasures {

    /**
     * Of one unit at the end of a quarter: the databases that it has in use itself, in total and by kind, and how many of
     * them are connected to the sharing platform. Of one unit in one quarter and in one year: how many of those in use at
     * its end were audited in it, and of how many of these the last audit found all six properties; a database that is
     * audited in two quarters is one of the year. Of an open period that is only told once an audit of it is recorded.
     */
    @Produces
    @Singleton
    static final CountedRecords OF_UNIT = RecordMeasure.of("databases of a unit", Databases.COLLECTION, """
                    select id, version, code || ' ' || name as name, name as title, demo, org_unit, in_use_since as since,
                        ended_on as until, kind, connected_since, audits
                    from unit_database""")
            .named(new Names("Cơ sở dữ liệu", "Databases"), "title")
            .changing("select org_unit, connected_since, demo from unit_database where connected_since is not null")
            .told("""
                    select org_unit, a."on", a."on" from unit_database, jsonb_to_recordset(audits) as a("on" date)""")
            .look("""
                    left join lateral (
                        select a.correct and a.complete and a.clean and a.live and a.consistent and a.shared as meets_six
                        from jsonb_to_recordset(r.audits) as a("on" date, correct boolean, complete boolean,
                            clean boolean, live boolean, consistent boolean, shared boolean)
                        where a."on" between r.first_day and r.last_day order by a."on" desc limit 1
                    ) a on r.stands""")
            .each(QUARTER)
            .figure(sum("GOV.DATABASE.COUNT", "r.stands::int"))
            .figure(sum("GOV.DATABASE.COUNT", "(r.stands and r.kind = 'SHARED')::int")
                    .by("databaseKind=shared"))
            .figure(sum("GOV.DATABASE.COUNT", "(r.stands and r.kind = 'SPECIALISED')::int")
                    .by("databaseKind=specialised"))
            .figure(share("GOV.DATABASE.CONNECTED", "r.connected_since <= r.last_day", "r.stands"))
            .each(QUARTER, YEAR)
            .figure(share("GOV.DATABASE.AUDITED", "a.meets_six is not null", "r.stands")
                    .whenTold())
            .figure(share("GOV.DATABASE.MEETS_SIX", "a.meets_six", "a.meets_six is not null")
                    .whenTold())
            .build();

    private DatabaseMeasures() {}
}
