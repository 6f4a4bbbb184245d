-- What units and records were assessed to be by a set of criteria. An assessment is one of its set, subject, day and kind; its
-- answers are JSON, as sets are data. Its level is that of the version of the set which held on its day.
create table assessment (
    id           uuid primary key,
    version      bigint not null,
    criteria     text collate "C" not null,
    subject      text collate "C" not null, -- id of a record, or of a unit
    subject_name text not null,
    org_unit     text collate "C" not null,
    assessed_on  date not null,
    kind         text not null check (kind in ('SELF', 'APPRAISAL')),
    draft        boolean not null,
    answers      jsonb not null check (jsonb_typeof(answers) = 'array'),
    level        text check ((level is null) = draft),
    comment      text,
    assessed_by  text not null,
    demo         boolean not null,
    constraint assessment_once unique (criteria, subject, assessed_on, kind)
);

create index assessment_of_unit on assessment (org_unit text_pattern_ops);
