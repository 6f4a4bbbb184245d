-- What other pillars say of the indicators that ratios of this one are over (decision 31): the figure in force of each unit and
-- period, as their topics told it last. What was told later holds, in whatever order and however often it comes. A figure that was
-- withdrawn stays as a row without a value, so that an older one does not come back.
create table denominator (
    org_unit  text collate "C" not null,
    indicator text collate "C" not null,
    period    text collate "C" not null,
    value     numeric, -- null: nobody says it any more
    demo      boolean not null,
    epoch     bigint not null,
    revision  bigint not null,
    primary key (org_unit, indicator, period)
);
