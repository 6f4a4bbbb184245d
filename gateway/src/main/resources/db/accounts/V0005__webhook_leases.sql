-- Whoever works on a webhook holds it until then. Apart from when it is next due: that is moved by replays, changes and dead
-- letters that are sent again, which must not let a second one send beside the first.
alter table webhook add leased_until timestamptz;

comment on column webhook.next_at is 'not tried before';
