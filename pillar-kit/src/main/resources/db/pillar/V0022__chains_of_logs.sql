-- What was signed about the logs (statement_revision, record_revision): so many rows, the last one's position, and the hash that
-- stands for all of them. links: position and hash of each row since the checkpoint before, 40 bytes each. The logs are as they were.
create table chain_checkpoint (
    stream    text collate "C" not null,
    number    bigint not null,
    rows      bigint not null,
    position  bigint not null,
    hash      bytea not null,
    made_at   timestamptz not null,
    key_id    text collate "C" not null,
    signature bytea not null,
    links     bytea not null,
    primary key (stream, number) -- two that extend one chain at once cannot both commit
);

alter table chain_checkpoint alter column links set storage external; -- hashes cannot be made smaller

create trigger chain_checkpoint_append_only
    before update or delete or truncate on chain_checkpoint
    for each statement execute function refuse_change();

-- The public keys that checkpoints were signed with.
create table chain_key (
    id       text collate "C" primary key,
    open     bytea not null,
    shown_at timestamptz not null
);
