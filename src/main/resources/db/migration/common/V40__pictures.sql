create sequence picture_seq start with 1 increment by 50;
create table picture (
    id           bigint       not null primary key,
    name         varchar(26)  not null,
    owner_id     bigint       not null references member (id),
    fingerprint  varchar(64)  not null,
    state        varchar(20)  not null,
    media_type   varchar(20)  not null,
    width        integer      not null,
    height       integer      not null,
    small_width  integer      not null,
    small_height integer      not null,
    bytes        bigint       not null,
    alt          varchar(300) not null,
    veiled       boolean      not null,
    created_at   timestamp(6) with time zone not null,
    version      integer      not null,
    constraint picture_name unique (name),
    constraint picture_once unique (owner_id, fingerprint)
);
create index picture_owner on picture (owner_id, created_at);
create index picture_age on picture (created_at, id);
create index picture_state on picture (state, id);

create table story_revision_picture (
    revision_id bigint not null references story_revision (id),
    picture_id  bigint not null references picture (id),
    primary key (revision_id, picture_id)
);
create index story_revision_picture_picture on story_revision_picture (picture_id);
