-- Courses in which people learn to live with digital technology (bình dân học vụ số, bình dân học AI). Only numbers of those who
-- learned: no personal data.
create table learning_course (
    id                uuid primary key,
    version           bigint not null,
    org_unit          text collate "C" not null,
    name              text collate "vi-x-icu" not null,
    programme         text not null check (programme in ('DIGITAL_LITERACY', 'AI_LITERACY', 'OTHER')),
    mode              text not null check (mode in ('IN_PERSON', 'ONLINE', 'BOTH')),
    starts_on         date not null,
    ends_on           date not null, -- the last day
    learners          bigint not null check (learners >= 0),
    women             bigint check (women between 0 and learners), -- null: nobody counted
    ethnic_minorities bigint check (ethnic_minorities between 0 and learners),
    certificates      bigint check (certificates between 0 and learners),
    demo              boolean not null,
    check (starts_on <= ends_on),
    constraint learning_course_once unique (org_unit, name, starts_on)
);
