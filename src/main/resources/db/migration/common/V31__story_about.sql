alter table story add column about varchar(20000) default '{}' not null;
alter table story add column timeline varchar(200000) default '{}' not null;
alter table story_revision add column about varchar(20000) default '{}' not null;
alter table story_revision add column timeline varchar(200000) default '{}' not null;

-- What live stories are found by. Everything a list asks for is in the index, so counting reads nothing else.
create sequence story_facet_seq start with 1 increment by 50;
create table story_facet (
    id           bigint      not null primary key,
    story_id     bigint      not null references story (id),
    code         varchar(60) not null,
    author_id    bigint      not null references member (id),
    audience     varchar(20) not null,
    published_at timestamp(6) with time zone not null,
    constraint story_facet_once unique (story_id, code)
);
create index story_facet_newest on story_facet (code, published_at, story_id, audience);
create index story_facet_author on story_facet (author_id, code);
