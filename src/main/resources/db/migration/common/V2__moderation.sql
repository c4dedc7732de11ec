create sequence review_item_seq start with 1 increment by 50;
create table review_item (
    id               bigint        not null primary key,
    kind             varchar(20)   not null,
    subject_id       bigint        not null,
    revision         integer       not null,
    author_id        bigint        not null references member (id),
    title            varchar(150)  not null,
    text             varchar(100000) not null,
    address          varchar(300)  not null,
    priority         smallint      not null,
    state            varchar(20)   not null,
    created_at       timestamp(6) with time zone not null,
    due_at           timestamp(6) with time zone not null,
    claimed_by       bigint references member (id),
    claimed_until    timestamp(6) with time zone,
    first_claimed_at timestamp(6) with time zone,
    last_claimed_at  timestamp(6) with time zone,
    closed_at        timestamp(6) with time zone,
    version          integer       not null
);
create index review_item_queue on review_item (state, priority, created_at, id);
create index review_item_subject on review_item (kind, subject_id);
create index review_item_author on review_item (author_id);
create index review_item_closed on review_item (state, closed_at);

create table review_finding (
    item_id    bigint      not null references review_item (id),
    position   integer     not null,
    reason     varchar(30) not null,
    span_start integer     not null,
    span_end   integer     not null,
    primary key (item_id, position)
);

create sequence decision_seq start with 1 increment by 50;
create table decision (
    id           bigint        not null primary key,
    item_id      bigint        not null references review_item (id),
    revision     integer       not null,
    moderator_id bigint        not null references member (id),
    decision     varchar(20)   not null,
    reason_code  varchar(30),
    message      varchar(4000) not null,
    decided_at   timestamp(6) with time zone not null
);
create index decision_item on decision (item_id);

create table audit_row (
    number        bigint      not null primary key,
    at            timestamp(6) with time zone not null,
    actor_id      bigint      not null,
    action        varchar(30) not null,
    kind          varchar(20) not null,
    subject_id    bigint      not null,
    revision      integer     not null,
    reason_code   varchar(30),
    words_digest  varchar(64) not null,
    previous_hash varchar(64) not null,
    hash          varchar(64) not null,
    constraint audit_row_chain unique (previous_hash),
    constraint audit_row_hash unique (hash)
);
create table audit_words (
    number bigint        not null primary key references audit_row (number),
    salt   varchar(32)   not null,
    words  varchar(4000) not null
);
create table audit_head (
    id     bigint      not null primary key,
    number bigint      not null,
    hash   varchar(64) not null
);
insert into audit_head (id, number, hash) values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');
