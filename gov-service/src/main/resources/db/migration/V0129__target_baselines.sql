-- Where a target begins, so that a trajectory can say what is expected on the way; and the unit that handed it down. Targets of
-- before have no baseline: it is not known.
alter table target
    add column baseline_period text collate "C",
    add column baseline numeric,
    add column cascaded_from text collate "C" references org_unit,
    add constraint target_baseline_whole check ((baseline_period is null) = (baseline is null));
