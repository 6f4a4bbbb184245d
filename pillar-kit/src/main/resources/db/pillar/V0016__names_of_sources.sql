-- Every name that a source ever had here: whoever reads the topic keeps all of them in memory, so there is a bound.
create table source_name (name text collate "C" primary key);
insert into source_name select distinct source_name from statement_revision;
