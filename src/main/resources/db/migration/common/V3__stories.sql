create sequence story_seq start with 1 increment by 50;
create table story (
    id            bigint       not null primary key,
    author_id     bigint       not null references member (id),
    draft_key     varchar(64)  not null,
    slug          varchar(80)  not null,
    state         varchar(20)  not null,
    title         varchar(150) not null,
    body          varchar(100000) not null,
    audience      varchar(20)  not null,
    told_by       varchar(20)  not null,
    relationship  varchar(80)  not null,
    seq           integer      not null,
    sent_revision integer      not null,
    live_revision integer      not null,
    live_audience varchar(20),
    saved_at      timestamp(6) with time zone not null,
    published_at  timestamp(6) with time zone,
    version       integer      not null,
    constraint story_draft unique (author_id, draft_key),
    constraint story_address unique (slug)
);
create index story_newest on story (state, live_audience, published_at, id);
create index story_author on story (author_id, saved_at);

create sequence story_revision_seq start with 1 increment by 50;
create table story_revision (
    id           bigint       not null primary key,
    story_id     bigint       not null references story (id),
    number       integer      not null,
    title        varchar(150) not null,
    body         varchar(100000)  not null,
    body_html    varchar(1000000) not null,
    excerpt      varchar(400) not null,
    minutes      integer      not null,
    audience     varchar(20)  not null,
    told_by      varchar(20)  not null,
    relationship varchar(80)  not null,
    sent_at      timestamp(6) with time zone not null,
    constraint story_revision_number unique (story_id, number)
);

create table story_slug (
    slug     varchar(80) not null primary key,
    story_id bigint      not null references story (id)
);
create index story_slug_story on story_slug (story_id);
