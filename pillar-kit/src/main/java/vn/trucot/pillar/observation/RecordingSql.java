package vn.trucot.pillar.observation;

/**
 * The statements that turn {@code incoming} into recorded statements and log rows, the same for one row and a million.
 *
 * <p>Writers of a key serialise on its row in {@code observation_key}: new keys are inserted in sorted order, then known
 * ones locked in sorted order. Who waits to insert may wait for one who locks, never the other way round, so nobody
 * deadlocks. What is read after that is final.
 */
final class RecordingSql {

    /** Session tables; emptied by the commit, and here for a second recording in one transaction. */
    static final String PREPARE = """
            create temp table if not exists incoming (
                ord bigint, indicator text collate "C", org_unit text collate "C", period text collate "C",
                breakdown text collate "C", source_name text collate "C", source_kind source_kind,
                numerator numeric, denominator numeric, status review_status, withdrawn boolean
            ) on commit delete rows;
            create temp table if not exists stated (like incoming) on commit delete rows;
            create temp table if not exists accepted (
                like incoming, revision bigint, in_force boolean, created boolean, fallback boolean
            ) on commit delete rows;
            delete from incoming; delete from stated; delete from accepted""";

    /** The last word of each source on each key, in key order, without what is recorded already. */
    static final String STATE = """
            insert into stated
            select s.* from (
                select distinct on (indicator, org_unit, period, breakdown, source_name) *
                from incoming order by indicator, org_unit, period, breakdown, source_name, ord desc
            ) s
            left join observation o using (indicator, org_unit, period, breakdown, source_name)
            where case when s.withdrawn then o.source_name is not null
                       else o.source_name is null or (o.source_kind, o.numerator, o.denominator, o.status)
                            is distinct from (s.source_kind, s.numerator, s.denominator, s.status) end
            order by s.indicator, s.org_unit, s.period, s.breakdown, s.source_name""";

    static final String ADD_KEYS = """
            insert into observation_key (indicator, org_unit, period, breakdown)
            select distinct indicator, org_unit, period, breakdown from stated order by 1, 2, 3, 4
            on conflict do nothing""";

    static final String LOCK_KEYS = """
            select count(*) from (
                select 1 from observation_key k
                join (select distinct indicator, org_unit, period, breakdown from stated) s
                    using (indicator, org_unit, period, breakdown)
                order by k.indicator, k.org_unit, k.period, k.breakdown
                for no key update of k
            ) locked""";

    /**
     * What changes, with its revision; which statement is in force then; and the weaker one that takes over when the one
     * in force goes (fallback), with a revision of its own.
     */
    static final String ACCEPT = """
            insert into accepted
            with change as materialized (
                select s.*, o.source_name is null as created, coalesce(o.in_force, false) as was_in_force,
                    coalesce((select max(r.revision) from observation_revision r
                              where (r.indicator, r.org_unit, r.period, r.breakdown)
                                  = (s.indicator, s.org_unit, s.period, s.breakdown)), 0)
                    + row_number() over (partition by s.indicator, s.org_unit, s.period, s.breakdown order by s.ord)
                    as revision
                from stated s
                left join observation o using (indicator, org_unit, period, breakdown, source_name)
                where case when s.withdrawn then o.source_name is not null
                           else o.source_name is null or (o.source_kind, o.numerator, o.denominator, o.status)
                                is distinct from (s.source_kind, s.numerator, s.denominator, s.status) end
            ),
            standing as (
                select ord, indicator, org_unit, period, breakdown, source_name, source_kind, numerator, denominator,
                    status, withdrawn, created, was_in_force, revision, false as kept
                from change
                union all
                select 0, o.indicator, o.org_unit, o.period, o.breakdown, o.source_name, o.source_kind, o.numerator,
                    o.denominator, o.status, false, false, o.in_force, o.revision, true
                from (select distinct indicator, org_unit, period, breakdown from change) c
                join observation o using (indicator, org_unit, period, breakdown)
                where not exists (
                    select 1 from change x
                    where (x.indicator, x.org_unit, x.period, x.breakdown, x.source_name)
                        = (o.indicator, o.org_unit, o.period, o.breakdown, o.source_name))
            ),
            ranked as (
                select *,
                    row_number() over (
                        partition by indicator, org_unit, period, breakdown
                        order by withdrawn or status <> 'APPROVED', source_kind, revision desc) as rank,
                    bool_or(not withdrawn and status = 'APPROVED')
                        over (partition by indicator, org_unit, period, breakdown) as any_left,
                    max(revision) filter (where not kept)
                        over (partition by indicator, org_unit, period, breakdown) as last_change
                from standing
            )
            select ord, indicator, org_unit, period, breakdown, source_name, source_kind, numerator, denominator,
                status, withdrawn, case when kept then last_change + 1 else revision end,
                case when any_left then rank = 1 else was_in_force end, created, kept
            from ranked
            where not kept or any_left and rank = 1 and not was_in_force
            order by indicator, org_unit, period, breakdown, revision""";

    /** Demotes, withdraws, states and logs; answers created, updated. Parameters: when, by whom, when, by whom, cause. */
    static final String WRITE = """
            with demoted as (
                update observation o set in_force = false from accepted a
                where (o.indicator, o.org_unit, o.period, o.breakdown)
                        = (a.indicator, a.org_unit, a.period, a.breakdown)
                    and o.in_force and a.in_force and o.source_name <> a.source_name
                    and not exists (
                        select 1 from accepted x
                        where (x.indicator, x.org_unit, x.period, x.breakdown, x.source_name)
                            = (o.indicator, o.org_unit, o.period, o.breakdown, o.source_name))
            ),
            withdrawn as (
                delete from observation o using accepted a
                where a.withdrawn and (o.indicator, o.org_unit, o.period, o.breakdown, o.source_name)
                    = (a.indicator, a.org_unit, a.period, a.breakdown, a.source_name)
            ),
            written as (
                insert into observation as o (indicator, org_unit, period, breakdown, source_name, source_kind,
                    numerator, denominator, status, in_force, revision, recorded_at, recorded_by)
                select indicator, org_unit, period, breakdown, source_name, source_kind,
                    numerator, denominator, status, in_force and status = 'APPROVED', revision, ?, ?
                from accepted where not withdrawn
                on conflict (indicator, org_unit, period, breakdown, source_name) do update set
                    source_kind = excluded.source_kind, numerator = excluded.numerator,
                    denominator = excluded.denominator, status = excluded.status, in_force = excluded.in_force,
                    revision = excluded.revision, recorded_at = excluded.recorded_at,
                    recorded_by = excluded.recorded_by
            ),
            logged as (
                insert into observation_revision (indicator, org_unit, period, breakdown, revision, source_name,
                    source_kind, numerator, denominator, status, in_force, withdrawn, recorded_at, recorded_by, cause)
                select indicator, org_unit, period, breakdown, revision, source_name,
                    source_kind, numerator, denominator, status, in_force, withdrawn, ?, ?, ?
                from accepted order by indicator, org_unit, period, breakdown, revision
            )
            select count(*) filter (where created), count(*) filter (where not created and not fallback)
            from accepted""";

    private RecordingSql() {}
}
