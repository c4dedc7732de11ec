-- how people come to belong to a group, and how they leave it
create sequence join_request_seq start with 1 increment by 50;
create table join_request (
    id            bigint        not null primary key,
    group_id      bigint        not null references support_group (id),
    member_id     bigint        not null references member (id),
    rules_version integer       not null,
    promised      boolean       not null,
    state         varchar(20)   not null,
    asked_at      timestamp(6) with time zone not null,
    ended_at      timestamp(6) with time zone,
    ended_by      bigint references member (id),
    reason        varchar(1000) not null,
    reminded_at   timestamp(6) with time zone,
    waits         varchar(50),
    -- of one person in one group one waits at a time; what waits no more has nothing here
    constraint join_request_once unique (waits)
);
create index join_request_group on join_request (group_id, state, asked_at);
create index join_request_member on join_request (member_id, asked_at);
create index join_request_reminded on join_request (state, reminded_at, asked_at);

create table join_answer (
    request_id bigint        not null references join_request (id),
    position   integer       not null,
    question   varchar(200)  not null,
    answer     varchar(1000) not null,
    primary key (request_id, position)
);

create sequence invitation_seq start with 1 increment by 50;
create table invitation (
    id         bigint not null primary key,
    group_id   bigint not null references support_group (id),
    by_id      bigint not null references member (id),
    member_id  bigint references member (id),
    token_hash varchar(64),
    made_at    timestamp(6) with time zone not null,
    ends_at    timestamp(6) with time zone not null,
    used_by    bigint references member (id),
    used_at    timestamp(6) with time zone,
    constraint invitation_token unique (token_hash)
);
create index invitation_group on invitation (group_id, ends_at);
create index invitation_member on invitation (member_id, ends_at);

create sequence departure_seq start with 1 increment by 50;
create table departure (
    id             bigint      not null primary key,
    group_id       bigint      not null references support_group (id),
    member_id      bigint      not null references member (id),
    posts          varchar(20) not null,
    role           varchar(20) not null,
    accepted_rules integer     not null,
    joined_at      timestamp(6) with time zone not null,
    declared_at    timestamp(6) with time zone,
    at             timestamp(6) with time zone not null,
    done_at        timestamp(6) with time zone
);
create index departure_due on departure (done_at, at);
create index departure_member on departure (member_id, group_id, at);
