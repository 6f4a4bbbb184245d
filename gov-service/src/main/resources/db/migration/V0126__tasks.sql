-- Tasks (nhiệm vụ) of units. What makes one clear is required: content, lead unit, deadline, output and resources. Whether it is
-- begun, done and late follows from its days and is not stored. Units and positions only: no personal data.
create table task (
    id               uuid primary key,
    version          bigint not null,
    org_unit         text collate "C" not null, -- who leads it
    code             text collate "C" not null,
    name             text collate "vi-x-icu" not null, -- its content
    assigned_on      date not null,
    due_on           date not null, -- the last day in time
    output           text not null,
    resources        text not null,
    position         text,
    started_on       date,
    done_on          date,
    cancelled_on     date, -- first day on which it need not be done any more
    progress         integer check (progress between 0 and 100),
    accepted         boolean, -- null: nobody judged the output
    electronic       boolean not null,
    depends_on       text collate "C",
    serves_indicator text collate "C",
    serves_model     text collate "C",
    effort           integer check (effort between 1 and 100),
    demo             boolean not null,
    check (assigned_on <= due_on),
    check (assigned_on <= started_on),
    check (done_on is null or started_on <= done_on),
    check (assigned_on < cancelled_on),
    check (done_on is null or cancelled_on is null),
    constraint task_once unique (org_unit, code)
);
