-- what a page of a thread needs, kept beside each comment
alter table comment add column segment_id bigint default 0 not null;
alter table comment add column newest varchar(400);
alter table comment add column addressee_id bigint references member (id);
alter table comment add column answered boolean default false not null;
alter table comment add column hugs integer default 0 not null;
alter table comment add column same_here integer default 0 not null;
alter table comment add column thank_you integer default 0 not null;
alter table comment add column thinking_of_you integer default 0 not null;
-- when what happened to it
alter table comment add column shown_at timestamp(6) with time zone;
alter table comment add column announced_at timestamp(6) with time zone;
alter table comment add column sent_back_at timestamp(6) with time zone;
alter table comment add column gone_at timestamp(6) with time zone;
alter table comment add column gone_from varchar(20);
alter table comment add column undo_until timestamp(6) with time zone;
alter table comment add column purged_at timestamp(6) with time zone;

-- digit by digit, 31 less the digit: the newest talk sorts first, what is said in it stays in order
update comment set newest = translate(substring(path, 1, 8), '0123456789abcdefghijklmnopqrstuv', 'vutsrqponmlkjihgfedcba9876543210') || substring(path, 9);
update comment set segment_id = (select a.id from comment a where a.thread_id = comment.thread_id
    and a.path = substring(comment.path, 1, ((comment.depth - 1) / 4) * 32)) where depth > 4;
update comment set addressee_id = (select p.author_id from comment p where p.id = comment.parent_id and p.author_id <> comment.author_id);
update comment set replies = (select count(*) from comment r where r.parent_id = comment.id and (r.state = 'VISIBLE' or r.replies > 0));
update comment set answered = true where replies > 0;
update comment set shown_at = created_at, announced_at = created_at where state = 'VISIBLE';
update comment set gone_at = created_at where state in ('REMOVED_BY_AUTHOR', 'REMOVED_BY_MODERATOR');
alter table comment alter column newest set not null;

create table comment_reaction (
    comment_id bigint      not null references comment (id),
    member_id  bigint      not null references member (id),
    kind       varchar(20) not null,
    thread_id  bigint      not null references comment_thread (id),
    given_at   timestamp(6) with time zone not null,
    primary key (comment_id, member_id, kind)
);
create index comment_reaction_member on comment_reaction (member_id);

create table comment_mention (
    member_id  bigint not null references member (id),
    comment_id bigint not null references comment (id),
    primary key (member_id, comment_id)
);
create index comment_mention_comment on comment_mention (comment_id);

create table thread_reading (
    member_id bigint  not null references member (id),
    thread_id bigint  not null references comment_thread (id),
    watching  boolean not null,
    read_at   timestamp(6) with time zone not null,
    primary key (member_id, thread_id)
);

create table reading_habit (
    member_id        bigint  not null primary key references member (id),
    reactions_hidden boolean not null
);

-- how fast a member writes: one row, changed by one statement
create table comment_pace (
    member_id bigint  not null primary key references member (id),
    last_at   timestamp(6) with time zone not null,
    on_day    date    not null,
    posted    integer not null,
    new_until timestamp(6) with time zone not null
);
