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
                numerator numeric, denominator numeric, status review_status, withdrawn boolean,
                published_on text collate "C", place text, note text
            ) on commit delete rows;
            create temp table if not exists stated (
                like incoming, key_id bigint, known boolean
            ) on commit delete rows;
            delete from incoming; delete from stated""";

    /** For a recording of many rows: sort in memory, and until the transaction ends. */
    static final String PREPARE_MANY = "set local work_mem = '64MB'";

    static final String CLEAR = "truncate incoming, stated";

    /** The last word of each source on each key, in key order, without what is recorded already; new keys get an id. */
    static final String STATE = """
            with s as (insert into stated
            select i.*, coalesce(k.id, nextval('observation_key_id')), k.id is not null
            from (
                select distinct on (indicator, org_unit, period, breakdown, source_name) *
                from incoming order by indicator, org_unit, period, breakdown, source_name, ord desc
            ) i
            left join observation_key k using (indicator, org_unit, period, breakdown)
            left join statement s on s.key_id = k.id and s.source_name = i.source_name
            where case when i.withdrawn then s.key_id is not null
                       else s.key_id is null or (s.source_kind, s.numerator, s.denominator, s.status,
                                s.published_on, s.place, s.note)
                            is distinct from (i.source_kind, i.numerator, i.denominator, i.status,
                                i.published_on, i.place, i.note) end
            order by i.indicator, i.org_unit, i.period, i.breakdown, i.source_name
            returning known)
            select count(*), count(*) filter (where not known) from s""";

    /** Fails if one of the keys is there or comes twice; without a look before each insert it takes two thirds of the time. */
    static final String ADD_ONLY_KEYS = """
            insert into observation_key (indicator, org_unit, period, breakdown, id)
            select indicator, org_unit, period, breakdown, key_id from stated where not known order by 1, 2, 3, 4""";

    static final String ADD_KEYS = ADD_ONLY_KEYS + " on conflict (indicator, org_unit, period, breakdown) do nothing";

    /** Somebody else added one of the keys in between, or two sources state the same new key: none of them counts as new. */
    static final String FIND_KEYS = """
            update stated s set key_id = k.id, known = true
            from observation_key k
            where not s.known
                and (k.indicator, k.org_unit, k.period, k.breakdown) = (s.indicator, s.org_unit, s.period, s.breakdown)""";

    static final String LOCK_KEYS = """
            select count(*) from (
                select 1 from observation_key
                where id in (select key_id from stated where known)
                order by id for no key update
            ) locked""";

    /**
     * One statement that would be replaced or withdrawn though it is not the author's: somebody else's, or of a source he may not
     * speak for. What was generated is nobody's. Parameters: author, the kinds of sources he may speak for.
     */
    static final String NOT_HIS = """
            select s.source_name, k.indicator, k.org_unit, k.period, s.source_kind::text
            from stated i
            join statement s on s.key_id = i.key_id and s.source_name = i.source_name
            join observation_key k on k.id = i.key_id
            where i.known and s.source_kind <> 'DEMO'
                and (s.recorded_by <> ? or s.source_kind::text <> all (?))
            limit 1""";

    /** Answers how many names are new: sorted, so that nobody who adds the same ones deadlocks. */
    static final String NAME_SOURCES = """
            insert into source_name (name)
            select distinct s.source_name from stated s
            where not exists (select 1 from source_name n where n.name = s.source_name)
            order by 1
            on conflict (name) do nothing""";

    static final String NAMES = "select count(*) from source_name";

    /** A key that has more sources than it may. Parameter: how many it may have. */
    static final String TOO_MANY_SOURCES = """
            select k.indicator, k.org_unit, k.period, c.sources
            from (
                select s.key_id, count(*) as sources
                from statement s where s.key_id in (select key_id from stated where known)
                group by s.key_id having count(*) > ?
            ) c
            join observation_key k on k.id = c.key_id
            limit 1""";

    /**
     * States and logs the only statements of new keys, which need no deciding. Answers how many. Parameters: when, by whom,
     * when, by whom, cause.
     */
    static final String RECORD_NEW = """
            with created as (
                insert into statement (key_id, source_name, source_kind, numerator, denominator, status, in_force,
                    revision, arrival, published_on, place, note, recorded_at, recorded_by)
                select key_id, source_name, source_kind, numerator, denominator, status, status = 'APPROVED', 1, 1,
                    published_on, place, note, ?, ?
                from stated where not known
            )
            insert into statement_revision (key_id, revision, source_name, source_kind, numerator, denominator,
                status, in_force, withdrawn, published_on, place, note, recorded_at, recorded_by, cause)
            select key_id, 1, source_name, source_kind, numerator, denominator, status, status = 'APPROVED', false,
                published_on, place, note, ?, ?, ?
            from stated where not known""";

    /**
     * Accepts what changes about known keys, with its revision; decides which statement is in force then, and which weaker
     * one takes over (fallback) with a revision of its own when the one in force goes; demotes, withdraws, states and logs.
     * Answers created, updated. Parameters: when, by whom, when, by whom, when, by whom, cause.
     */
    static final String RECORD = """
            with change as materialized (
                select i.key_id, i.source_name, i.withdrawn, s.key_id is null as created,
                    coalesce(i.source_kind, s.source_kind) as source_kind, coalesce(i.status, s.status) as status,
                    case when i.withdrawn then s.numerator else i.numerator end as numerator,
                    case when i.withdrawn then s.denominator else i.denominator end as denominator,
                    case when i.withdrawn then s.published_on else i.published_on end as published_on,
                    case when i.withdrawn then s.place else i.place end as place,
                    case when i.withdrawn then s.note else i.note end as note,
                    coalesce(s.in_force, false) as was_in_force, coalesce(s.chosen, false) as chosen,
                    l.last + 1 as arrival,
                    l.last + row_number() over (partition by i.key_id order by i.ord) as revision
                from stated i
                cross join lateral (
                    select coalesce(max(r.revision), 0) as last from statement_revision r where r.key_id = i.key_id
                ) l
                left join statement s on s.key_id = i.key_id and s.source_name = i.source_name
                where i.known
                    and case when i.withdrawn then s.key_id is not null
                             else s.key_id is null or (s.source_kind, s.numerator, s.denominator, s.status,
                                      s.published_on, s.place, s.note)
                                  is distinct from (i.source_kind, i.numerator, i.denominator, i.status,
                                      i.published_on, i.place, i.note) end
            ),
            standing as (
                select key_id, source_name, source_kind, numerator, denominator, status, withdrawn, created,
                    was_in_force, chosen, revision, arrival, published_on, place, note, false as kept
                from change
                union all
                select s.key_id, s.source_name, s.source_kind, s.numerator, s.denominator, s.status, false, false,
                    s.in_force, s.chosen, s.revision, s.arrival, s.published_on, s.place, s.note, true
                from statement s
                where s.key_id in (select key_id from stated where known)
                    and not exists (
                        select 1 from change c where c.key_id = s.key_id and c.source_name = s.source_name)
            ),
            ranked as (
                select *,
                    row_number() over (partition by key_id
                        order by withdrawn or status <> 'APPROVED', %s) as rank,
                    bool_or(not withdrawn and status = 'APPROVED') over (partition by key_id) as any_left,
                    max(revision) filter (where not kept) over (partition by key_id) as last_change
                from standing
            ),
            accepted as materialized (
                select key_id, source_name, source_kind, numerator, denominator, status, withdrawn, created, kept,
                    arrival, published_on, place, note,
                    case when kept then last_change + 1 else revision end as revision,
                    case when any_left then rank = 1 else was_in_force end as in_force
                from ranked
                where not kept or any_left and rank = 1 and not was_in_force and last_change is not null
            ),
            demoted as (
                update statement s set in_force = false
                from ranked r
                where r.kept and r.was_in_force and r.rank > 1
                    and s.key_id = r.key_id and s.source_name = r.source_name
            ),
            removed as (
                delete from statement s using accepted a
                where a.withdrawn and s.key_id = a.key_id and s.source_name = a.source_name
            ),
            changed as (
                update statement s set source_kind = a.source_kind, numerator = a.numerator,
                    denominator = a.denominator, status = a.status, in_force = a.in_force and a.status = 'APPROVED',
                    revision = a.revision, arrival = a.arrival, published_on = a.published_on, place = a.place,
                    note = a.note,
                    recorded_at = case when a.kept then s.recorded_at else ? end,
                    recorded_by = case when a.kept then s.recorded_by else ? end
                from accepted a
                where not a.created and not a.withdrawn and s.key_id = a.key_id and s.source_name = a.source_name
            ),
            created as (
                insert into statement (key_id, source_name, source_kind, numerator, denominator, status, in_force,
                    revision, arrival, published_on, place, note, recorded_at, recorded_by)
                select key_id, source_name, source_kind, numerator, denominator, status,
                    in_force and status = 'APPROVED', revision, arrival, published_on, place, note, ?, ?
                from accepted where created
            ),
            logged as (
                insert into statement_revision (key_id, revision, source_name, source_kind, numerator, denominator,
                    status, in_force, withdrawn, published_on, place, note, recorded_at, recorded_by, cause)
                select key_id, revision, source_name, source_kind, numerator, denominator, status,
                    in_force, withdrawn, published_on, place, note, ?, ?, ?
                from accepted order by key_id, revision
            )
            select count(*) filter (where created), count(*) filter (where not created and not kept)
            from accepted""".formatted(Precedence.ORDER);

    /**
     * Decides anew which statement of a known, locked key is in force, and logs the one that comes into force. Parameters:
     * key, key, key, when, by whom, cause.
     */
    static final String DECIDE = """
            with ranked as (
                select key_id, source_name, in_force,
                    row_number() over (order by status <> 'APPROVED', %s) as rank
                from statement where key_id = ?
            ),
            demoted as (
                update statement s set in_force = false
                from ranked r
                where r.rank > 1 and r.in_force
                    and s.key_id = r.key_id and s.source_name = r.source_name and s.key_id = ?
            ),
            promoted as (
                update statement s set in_force = true,
                    revision = (select max(l.revision) + 1 from statement_revision l where l.key_id = ?)
                from ranked r
                where r.rank = 1 and not r.in_force and s.status = 'APPROVED'
                    and s.key_id = r.key_id and s.source_name = r.source_name
                returning s.*
            )
            insert into statement_revision (key_id, revision, source_name, source_kind, numerator, denominator,
                status, in_force, withdrawn, published_on, place, note, recorded_at, recorded_by, cause)
            select key_id, revision, source_name, source_kind, numerator, denominator, status, true, false,
                published_on, place, note, ?, ?, ?
            from promoted""".formatted(Precedence.ORDER);

    private RecordingSql() {}
}
