-- What proves a record: documents, links and files. A piece is never changed; it is withdrawn, with who, when and why.
create table record_evidence (
    kind            text collate "C" not null, -- the collection of the record
    record_id       uuid not null,
    number          integer not null check (number > 0), -- within the record
    what            text not null check (what in ('DOCUMENT', 'LINK', 'FILE')),
    about           text collate "C", -- what of the record it proves
    title           text,
    document_number text check ((document_number is not null) = (what = 'DOCUMENT')),
    document_date   date check ((document_date is not null) = (what = 'DOCUMENT')),
    issuer          text check ((issuer is not null) = (what = 'DOCUMENT')),
    link            text check ((link is not null) = (what = 'LINK')),
    file_name       text check ((file_name is not null) = (what = 'FILE')),
    sha256          text check (what = 'FILE' or sha256 is null),
    content         bytea check (what = 'FILE' or content is null), -- null if the file is kept elsewhere
    added_at        timestamptz not null,
    added_by        text not null,
    primary key (record_id, kind, number),
    check (what <> 'FILE' or sha256 is not null)
);

create table record_evidence_withdrawal (
    kind         text collate "C" not null,
    record_id    uuid not null,
    number       integer not null,
    reason       text not null,
    withdrawn_at timestamptz not null,
    withdrawn_by text not null,
    primary key (record_id, kind, number),
    foreign key (record_id, kind, number) references record_evidence
);

create trigger record_evidence_append_only
    before update or delete or truncate on record_evidence
    for each statement execute function refuse_change();

create trigger record_evidence_withdrawal_append_only
    before update or delete or truncate on record_evidence_withdrawal
    for each statement execute function refuse_change();
