create sequence comment_thread_seq start with 1 increment by 50;
create table comment_thread (
    id            bigint      not null primary key,
    kind          varchar(20) not null,
    subject_id    bigint      not null,
    comment_count bigint      not null,
    constraint comment_thread_subject unique (kind, subject_id)
);

-- one at a time: the ids of a thread's comments are in the order in which they were posted, on any number of nodes
create sequence comment_seq start with 1 increment by 1;
create table comment (
    id         bigint         not null primary key,
    thread_id  bigint         not null references comment_thread (id),
    parent_id  bigint references comment (id),
    author_id  bigint         not null references member (id),
    post_key   varchar(64)    not null,
    path       varchar(400)   not null,
    depth      integer        not null,
    body       varchar(10000) not null,
    body_html  varchar(200000) not null,
    revision   integer        not null,
    state      varchar(20)    not null,
    replies    integer        not null,
    created_at timestamp(6) with time zone not null,
    edited_at  timestamp(6) with time zone,
    version    integer        not null,
    constraint comment_post unique (author_id, post_key)
);
