-- Sessions in which support teams (tổ hỗ trợ doanh nghiệp chuyển đổi số) of units advised enterprises. Only numbers.
create table advice_session (
    id          uuid primary key,
    version     bigint not null,
    org_unit    text collate "C" not null,
    name        text collate "vi-x-icu" not null,
    kind        text not null check (kind in ('VISIT', 'GROUP', 'ONLINE')),
    held_on     date not null,
    enterprises bigint not null check (enterprises >= 0),
    plans       bigint not null check (plans between 0 and enterprises),
    demo        boolean not null,
    constraint advice_session_once unique (org_unit, name, held_on)
);
