create table member_block (
    blocker_id bigint not null references member (id),
    blocked_id bigint not null references member (id),
    at         timestamp(6) with time zone not null,
    primary key (blocker_id, blocked_id)
);
create index member_block_blocked on member_block (blocked_id);
