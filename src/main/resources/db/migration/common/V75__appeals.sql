create sequence appeal_seq start with 1 increment by 50;
create table appeal (
    id          bigint        not null primary key,
    against     varchar(20)   not null,
    against_id  bigint        not null,
    author_id   bigint        not null references member (id),
    decider_id  bigint        not null references member (id),
    kind        varchar(20),
    subject_id  bigint,
    revision    integer       not null,
    words       varchar(2000) not null,
    state       varchar(20)   not null,
    answer      varchar(4000) not null,
    sent_at     timestamp(6) with time zone not null,
    answered_at timestamp(6) with time zone,
    constraint appeal_once unique (against, against_id)
);
create index appeal_subject on appeal (kind, subject_id, state);
