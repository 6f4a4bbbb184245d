-- What was sent with an Idempotency-Key and what was answered (decision 36), written in the transaction of its effect: a row without
-- a status is of a transaction that has not ended. A key is forgotten at its time, and can be used for something else then.
create table idempotency_key (
    caller       text collate "C" not null, -- the subject of the token
    key          text collate "C" not null check (length(key) between 1 and 200),
    fingerprint  text collate "C" not null, -- SHA-256 of address, media type and body
    forget_at    timestamptz not null,
    status       smallint,
    content_type text,
    etag         text,
    location     text,
    language     text,
    body         text,
    is_whole     boolean not null default true, -- false: the body was too large to be kept
    primary key (caller, key)
);

create index idempotency_key_forget_at on idempotency_key (forget_at);
