-- what a decision says beside its kind; when it may be told, when it was, and whether it counts
alter table decision add column notes varchar(400) default '' not null;
alter table decision add column target varchar(300) default '' not null;
alter table decision add column tell_at timestamp(6) with time zone;
alter table decision add column told_at timestamp(6) with time zone;
alter table decision add column undone_at timestamp(6) with time zone;
update decision set told_at = decided_at where decision not in ('ESCALATE', 'SECOND_OPINION');
create index decision_tell on decision (tell_at);
create index decision_moderator on decision (moderator_id, decided_at, id);

-- how a comment stood before a moderator decided about it
create table comment_before (
    decision_id  bigint      not null primary key references decision (id),
    comment_id   bigint      not null references comment (id),
    thread_id    bigint      not null references comment_thread (id),
    revision     integer     not null,
    state        varchar(20) not null,
    state_after  varchar(20) not null,
    sent_back_at timestamp(6) with time zone,
    gone_at      timestamp(6) with time zone,
    gone_from    varchar(20)
);
create index comment_before_comment on comment_before (comment_id);

-- where replies are closed: below the comment with this path, or in all of the thread where it is empty
create table reply_lock (
    decision_id bigint       not null primary key references decision (id),
    thread_id   bigint       not null references comment_thread (id),
    path        varchar(400) not null,
    closed_at   timestamp(6) with time zone not null,
    constraint reply_lock_place unique (thread_id, path)
);
alter table comment_thread add column locks integer default 0 not null;

-- a comment that stands elsewhere now, with all that answers it
create table comment_move (
    decision_id bigint not null primary key references decision (id),
    comment_id  bigint not null references comment (id),
    from_thread bigint not null references comment_thread (id),
    from_parent bigint references comment (id),
    to_thread   bigint not null references comment_thread (id),
    moved_at    timestamp(6) with time zone not null
);
create index comment_move_comment on comment_move (comment_id);
create index comment_move_from on comment_move (from_thread);

-- how a story stood before a moderator decided about it
create table story_before (
    decision_id      bigint      not null primary key references decision (id),
    story_id         bigint      not null references story (id),
    state            varchar(20) not null,
    sent_revision    integer     not null,
    live_revision    integer     not null,
    live_audience    varchar(20),
    pending_revision integer     not null,
    published_at     timestamp(6) with time zone,
    show_at          timestamp(6) with time zone,
    show_zone        varchar(64),
    state_after      varchar(20) not null,
    revision_after   integer     not null
);
create index story_before_story on story_before (story_id);

-- made by a moderator who left something out of what its author had sent
alter table story_revision add column masked boolean default false not null;
