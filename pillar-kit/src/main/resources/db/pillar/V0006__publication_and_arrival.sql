-- When and where a statement was published and what its publisher said about it, and when it arrived: of two published
-- figures the later publication is in force, whatever the order in which rows came in. A publication may be known to the
-- year or the month only (2023, 2023-02): such a text sorts before every day in it.
-- arrival counts the recordings of a key: statements of one recording arrived together.

alter table statement add published_on text collate "C", add place text, add note text, add arrival bigint;
alter table statement_revision add published_on text collate "C", add place text, add note text;

update statement s set arrival = coalesce(
    (select min(r.revision) from statement_revision r
        where r.key_id = s.key_id and r.recorded_at = s.recorded_at),
    s.revision);

alter table statement alter arrival set not null;

create or replace view observation as
    select k.indicator, k.org_unit, k.period, k.breakdown, s.source_name, s.source_kind, s.numerator, s.denominator,
        s.status, s.in_force, s.revision, s.recorded_at, s.recorded_by, s.published_on, s.place, s.note, s.arrival
    from statement s join observation_key k on k.id = s.key_id;

create or replace view observation_revision as
    select r.position, r.xid, k.indicator, k.org_unit, k.period, k.breakdown, r.revision, r.source_name, r.source_kind,
        r.numerator, r.denominator, r.status, r.in_force, r.withdrawn, r.recorded_at, r.recorded_by, r.cause,
        r.published_on, r.place, r.note
    from statement_revision r join observation_key k on k.id = r.key_id;
