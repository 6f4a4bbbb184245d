-- What time, changed org units and the first records of a province make due. It is written down before it is counted, in
-- chunks, by whichever replica comes first: a crash in the middle goes on where it stopped.

-- planned_to: what became due up to this day is counted or in measure_waiting; null: nothing was planned yet.
-- counted_to: the last day by which nothing waited any more.
create table measure_progress (
    measure    text collate "C" primary key,
    planned_to date,
    counted_to date
);

-- Units whose days have to be counted again. turn: changes with every row that is put in, so that what is put in while
-- the unit is counted is not taken out with it.
create sequence measure_waiting_turn;
create table measure_waiting (
    measure   text collate "C" not null,
    org_unit  text collate "C" not null,
    first_day date not null,
    last_day  date, -- null: no end
    turn      bigint not null default nextval('measure_waiting_turn'),
    primary key (measure, org_unit)
);

-- From which day on the register of a province is in use: the first day of any of its records or its predecessors'.
-- demo: one of them was generated.
create table register_in_use (
    measure   text collate "C" not null,
    province  text collate "C" not null,
    first_day date not null,
    demo      boolean not null,
    primary key (measure, province)
);

-- Which revision of each org unit the figures are counted with.
create table measured_unit (
    org_unit text collate "C" primary key,
    revision bigint not null
);
