-- what is talked about in a group; the answers are threads of the room of comments
create sequence topic_seq start with 1 increment by 50;
create table topic (
    id            bigint         not null primary key,
    group_id      bigint         not null references support_group (id),
    author_id     bigint         not null references member (id),
    post_key      varchar(64)    not null,
    title         varchar(150)   not null,
    body          varchar(10000) not null,
    body_html     varchar(200000) not null,
    excerpt       varchar(400)   not null,
    revision      integer        not null,
    sent_revision integer        not null,
    state         varchar(20)    not null,
    given_notes   varchar(400)   not null,
    created_at    timestamp(6) with time zone not null,
    edited_at     timestamp(6) with time zone,
    shown_at      timestamp(6) with time zone,
    last_at       timestamp(6) with time zone not null,
    sent_back_at  timestamp(6) with time zone,
    pinned        integer        not null,
    closed_at     timestamp(6) with time zone,
    unsigned      boolean        not null,
    version       integer        not null,
    constraint topic_once unique (author_id, post_key)
);
create index topic_listed on topic (group_id, pinned, last_at, id);
create index topic_author on topic (author_id, group_id);

-- new words for a topic that others read already, until a moderator has looked at them
create table topic_change (
    topic_id bigint         not null primary key references topic (id),
    revision integer        not null,
    title    varchar(150)   not null,
    body     varchar(10000) not null,
    sent_at  timestamp(6) with time zone not null
);

-- how a topic stood before a decision about it, so that it can be undone
create table topic_before (
    decision_id    bigint         not null primary key,
    topic_id       bigint         not null references topic (id),
    state          varchar(20)    not null,
    revision       integer        not null,
    title          varchar(150)   not null,
    body           varchar(10000) not null,
    sent_back_at   timestamp(6) with time zone,
    state_after    varchar(20)    not null,
    revision_after integer        not null
);
