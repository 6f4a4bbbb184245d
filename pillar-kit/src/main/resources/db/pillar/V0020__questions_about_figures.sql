-- What was asked about a figure and what was answered (decision 39). Questions about one figure are numbered, so that two people who
-- ask at one moment ask once; who may answer and close is a rule of the service, when it is overdue follows from its day.
create table figure_question (
    id          uuid primary key,
    version     bigint not null,
    subject     text collate "C" not null, -- an indicator, or an item of an index set: dti-922/workforce
    breakdown   text collate "C" not null,
    org_unit    text collate "C" not null,
    period      text collate "C" not null,
    number      integer not null check (number > 0),
    state       text not null check (state in ('ASKED', 'ANSWERED', 'CLOSED')),
    text        text,
    seen        numeric,                   -- the figure as who asked saw it
    asked_at    timestamptz not null,
    asked_by    text not null,
    asked_as    text not null,
    due         date not null,
    cause       text,
    remedy      text,
    mended_by   date,
    answered_at timestamptz,
    answered_by text,
    answered_as text,
    remarks     jsonb not null,
    demo        boolean not null,
    constraint figure_question_once unique (subject, breakdown, org_unit, period, number),
    check ((answered_at is null) = (cause is null)),
    check (state <> 'ANSWERED' or answered_at is not null)
);

create index figure_question_asked_at on figure_question (asked_at);
create index figure_question_open on figure_question (org_unit) where state <> 'CLOSED';
