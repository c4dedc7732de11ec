create sequence member_seq start with 1 increment by 50;
create table member (
    id           bigint       not null primary key,
    sub          varchar(64)  not null,
    handle       varchar(24)  not null,
    display_name varchar(40)  not null,
    about        varchar(120) not null,
    joined_at    timestamp(6) with time zone not null,
    version      integer      not null,
    constraint member_sub unique (sub),
    constraint member_handle unique (handle)
);

create table ended_login (
    sid      varchar(255) not null primary key,
    ended_at timestamp(6) with time zone not null
);
create index ended_login_at on ended_login (ended_at);

create table parked_words (
    key_hash varchar(64)      not null primary key,
    address  varchar(500)     not null,
    fields   varchar(1000000) not null,
    kept_at  timestamp(6) with time zone not null
);
create index parked_words_kept on parked_words (kept_at);
