create sequence report_seq start with 1 increment by 50;
create table report (
    id          bigint        not null primary key,
    kind        varchar(20)   not null,
    subject_id  bigint        not null,
    reporter_id bigint        not null references member (id),
    reason      varchar(30)   not null,
    words       varchar(1000) not null,
    title       varchar(150)  not null,
    address     varchar(300)  not null,
    snapshot    varchar(100000) not null,
    revision    integer       not null,
    sent_at     timestamp(6) with time zone not null,
    outcome     varchar(20)   not null,
    answered_at timestamp(6) with time zone,
    constraint report_once unique (reporter_id, kind, subject_id)
);
create index report_subject on report (kind, subject_id, outcome);
create index report_answered on report (answered_at);
create index report_reporter on report (reporter_id, sent_at);
