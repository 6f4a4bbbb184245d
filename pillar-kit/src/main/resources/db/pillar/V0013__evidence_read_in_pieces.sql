-- what is not compressed can be read from its middle, and no office file gets smaller; larger ones of before stay
alter table record_evidence alter column content set storage external;
