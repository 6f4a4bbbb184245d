-- The bytes of files that prove records, each content once however many pieces name it. A piece says whether its file is kept
-- here: who knows the digest of a file alone must not be handed it. What was kept before moves; it was added without saying that
-- everybody may fetch it.
create table evidence_content (
    sha256  text collate "C" primary key,
    size    integer not null check (size > 0),
    content bytea not null,
    check (octet_length(content) = size),
    check (encode(sha256(content), 'hex') = sha256)
);

-- what is not compressed can be read from its middle, and no office file gets smaller
alter table evidence_content alter column content set storage external;

insert into evidence_content (sha256, size, content)
select distinct on (sha256) sha256, octet_length(content), content
from record_evidence where octet_length(content) > 0 order by sha256;

create trigger evidence_content_append_only
    before update or delete or truncate on evidence_content
    for each statement execute function refuse_change();

alter table record_evidence add column kept_sha256 text collate "C";
alter table record_evidence add column for_everybody boolean not null default false;

alter table record_evidence disable trigger record_evidence_append_only;
update record_evidence set kept_sha256 = sha256, content = null where octet_length(content) > 0;
alter table record_evidence enable trigger record_evidence_append_only;

alter table record_evidence drop column content;
alter table record_evidence add foreign key (kept_sha256) references evidence_content;
alter table record_evidence add check (kept_sha256 is null or kept_sha256 = sha256);
alter table record_evidence add check (kept_sha256 is not null or not for_everybody);

-- a link and a file may have the number, day and issuer of what they show
do $$
declare known record;
begin
    for known in
        select conname from pg_constraint
        where conrelid = 'record_evidence'::regclass and contype = 'c'
            and pg_get_constraintdef(oid) ~ 'document_number|document_date|issuer'
    loop
        execute format('alter table record_evidence drop constraint %I', known.conname);
    end loop;
end $$;
alter table record_evidence add check (
    what <> 'DOCUMENT' or (document_number is not null and document_date is not null and issuer is not null)
);
