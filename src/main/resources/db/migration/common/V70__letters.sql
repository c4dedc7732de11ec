create sequence outbox_letter_seq start with 1 increment by 50;
create table outbox_letter (
    id          bigint         not null primary key,
    recipient   bigint         not null,
    once        varchar(100)   not null,
    message_key varchar(36)    not null,
    subject     varchar(150)   not null,
    words       varchar(10000) not null,
    state       varchar(20)    not null,
    written_at  timestamp(6) with time zone not null,
    due_at      timestamp(6) with time zone not null,
    taken_until timestamp(6) with time zone,
    attempts    integer        not null,
    ended_at    timestamp(6) with time zone,
    constraint outbox_letter_once unique (recipient, once)
);
create index outbox_letter_due on outbox_letter (state, due_at, id);
create index outbox_letter_ended on outbox_letter (ended_at);

-- kept for letters only, apart from the member, so that no page or query about members can show it
create table mail_address (
    member_id bigint       not null primary key references member (id),
    address   varchar(255) not null,
    kept_at   timestamp(6) with time zone not null
);
