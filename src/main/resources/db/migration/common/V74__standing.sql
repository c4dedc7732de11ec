create sequence ladder_step_seq start with 1 increment by 50;
create table ladder_step (
    id              bigint        not null primary key,
    member_id       bigint        not null references member (id),
    rung            varchar(20)   not null,
    reason_code     varchar(30)   not null,
    words           varchar(2000) not null,
    by_id           bigint        not null references member (id),
    taken_at        timestamp(6) with time zone not null,
    ends_at         timestamp(6) with time zone,
    acknowledged_at timestamp(6) with time zone,
    confirmed_by    bigint references member (id),
    lifted_at       timestamp(6) with time zone
);
create index ladder_step_member on ladder_step (member_id, taken_at);
