create sequence vocabulary_term_seq start with 1 increment by 50;
create table vocabulary_term (
    id           bigint       not null primary key,
    facet        varchar(20)  not null,
    code         varchar(60)  not null,
    label        varchar(120) not null,
    brands       varchar(300) not null,
    synonyms     varchar(600) not null,
    note         varchar(300) not null,
    place        integer      not null,
    source       varchar(20)  not null,
    status       varchar(20)  not null,
    reviewed_by  bigint references member (id),
    reviewed_at  timestamp(6) with time zone,
    review_due   date,
    version      integer      not null,
    constraint vocabulary_code unique (code)
);

create sequence vocabulary_change_seq start with 1 increment by 50;
create table vocabulary_change (
    id         bigint       not null primary key,
    term_id    bigint       not null references vocabulary_term (id),
    deed       varchar(20)  not null,
    by_id      bigint references member (id),
    at         timestamp(6) with time zone not null,
    was        varchar(2000) not null,
    became     varchar(2000) not null
);
create index vocabulary_change_term on vocabulary_change (term_id, at);
