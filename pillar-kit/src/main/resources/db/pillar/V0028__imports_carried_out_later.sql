-- Imports that are carried out later (decision 52), with the file that was sent: whoever takes a job up again, after a restart or in
-- another replica, has all it needs here. The result is written in the transaction of what the import stores.
create table import_job (
    id           uuid primary key,
    target       text collate "C" not null, -- as in its address: observations, forms/dossiers, community-teams
    asked        jsonb not null,            -- what was asked for beside the file
    written_as   text collate "C" not null,
    total_bytes  bigint not null,
    has_file     boolean not null default true,
    submitted_at timestamptz not null,
    submitted_by text collate "C" not null,
    grants       text[] not null,           -- what the submitter was granted then, which holds for the job
    demo         boolean not null,
    state        text collate "C" not null check (state in ('WAITING', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED')),
    attempts     int not null default 0,
    started_at   timestamptz,
    ended_at     timestamptz,
    ended_by     text collate "C",          -- who cancelled it
    checked      bigint not null default 0,
    stored       bigint not null default 0,
    rejected     bigint not null default 0,
    result       text,                      -- JSON of what a batch answers
    problem      text                       -- JSON of why it failed
);

create index import_job_of_submitter on import_job (submitted_by, id desc);
create index import_job_unfinished on import_job (id) where state in ('WAITING', 'RUNNING');

create table import_job_part (
    job_id  uuid not null references import_job (id) on delete cascade,
    number  int not null,
    content bytea not null,
    primary key (job_id, number)
);

-- files are compressed already, or are read once
alter table import_job_part alter column content set storage external;
