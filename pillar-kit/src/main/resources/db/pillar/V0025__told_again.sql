-- Keys whose state in force the relay is to tell once more, to repair what a reader lost.
create table told_again (
    key_id bigint primary key
);
