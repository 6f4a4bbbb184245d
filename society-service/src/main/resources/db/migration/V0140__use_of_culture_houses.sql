-- How many people used a culture house in a quarter, and how many meetings were held over video in it: a list of JSON in the order of its
-- quarters. Head counts of visits, no names.
alter table culture_house
    add column uses jsonb not null default '[]' check (jsonb_typeof(uses) = 'array');

alter table culture_house
    alter column uses drop default;
