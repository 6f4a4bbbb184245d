-- Single dossiers (hồ sơ thủ tục hành chính) as the systems that handle them tell them: events, each there once whatever comes
-- how often and in which order, and what follows from all events of a dossier. A dossier is a code: nothing says whose it is.
create table dossier_event (
    event             text collate "C" primary key,
    dossier           text collate "C" not null,
    kind              text collate "C" not null check (kind in (
        'RECEIVED', 'CHANGED', 'OVERDUE', 'RETURNED', 'WITHDRAWN', 'RATED', 'CANCELLED')),
    happened_at       timestamptz not null,
    org_unit          text collate "C" not null,
    procedure_code    text collate "C",
    channel           text collate "C" check (channel in ('ONLINE', 'DIRECT', 'POSTAL')),
    due               date,
    digitised         boolean, -- null, here and below: the event does not tell
    with_fee          boolean,
    paid_online       boolean,
    no_written_result boolean,
    electronic_result boolean,
    reused_data       boolean,
    from_elsewhere    boolean,
    satisfied         boolean,
    demo              boolean not null,
    recorded_at       timestamptz not null,
    recorded_by       text not null
);

create index dossier_event_of_dossier on dossier_event (dossier);

-- Worked out of the events of a dossier alone; could be thrown away and made anew.
create table dossier_state (
    dossier           text collate "C" primary key,
    counted           boolean not null, -- it was received, its procedure is known, and it is not cancelled
    procedure_code    text collate "C",
    channel           text collate "C",
    received_by       text collate "C",
    received_on       date,
    due               date,
    returned_by       text collate "C",
    returned_on       date,
    withdrawn_on      date,
    overdue           boolean not null,
    digitised         boolean not null,
    with_fee          boolean not null,
    paid_online       boolean not null,
    no_written_result boolean not null,
    electronic_result boolean not null,
    reused_data       boolean not null,
    from_elsewhere    boolean not null,
    satisfied         boolean, -- null: not rated
    demo              boolean not null
);

create index dossier_state_received on dossier_state (received_by, received_on) where counted;
create index dossier_state_returned on dossier_state (returned_by, returned_on) where counted;
