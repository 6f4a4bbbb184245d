-- What a procedure offers beside its level of online service and the post: its code in the national database, who decides, the
-- post offices that take it, its fee, and whether place matters. Rows from before tell none of it.
alter table procedure
    add column national_code  text collate "C", -- null: not known
    add column decided_by     text check (decided_by in ('PROVINCE', 'COMMUNE')), -- null: not known
    add column post_offices   jsonb not null default '[]' check (jsonb_typeof(post_offices) = 'array'),
    add column fee            bigint check (fee >= 0), -- in VND; null: not known
    add column online_payment boolean not null default false,
    add column any_place      boolean not null default false;

-- for information only was told as NONE so far
alter table procedure drop constraint procedure_level_check;
alter table procedure add constraint procedure_level_check
    check (level in ('NONE', 'INFORMATION', 'PARTIAL', 'FULL'));
