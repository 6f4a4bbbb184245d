-- How many parts a unit has in truth, so that a roll-up over the registered ones can say what it leaves out.
alter table org_unit add column part_counts text not null default '';
