-- the notes that others than its author put on a text stand in its row, so that drawing them costs no statement
alter table story add column given_notes varchar(400) default '' not null;
alter table comment add column given_notes varchar(400) default '' not null;

create sequence given_note_seq start with 1 increment by 50;
create table given_note (
    id         bigint        not null primary key,
    kind       varchar(20)   not null,
    subject_id bigint        not null,
    note       varchar(40)   not null,
    author_id  bigint        not null references member (id),
    state      varchar(20)   not null,
    given_by   varchar(20)   not null,
    proposals  integer       not null,
    objection  varchar(1000) not null,
    changed_at timestamp(6) with time zone not null,
    constraint given_note_once unique (kind, subject_id, note)
);
create index given_note_author on given_note (author_id, state, changed_at);

create table note_proposal (
    note_id   bigint not null references given_note (id),
    member_id bigint not null references member (id),
    at        timestamp(6) with time zone not null,
    primary key (note_id, member_id)
);

create table note_wish (
    member_id   bigint      not null references member (id),
    note        varchar(40) not null,
    wish        varchar(20) not null,
    holds_until timestamp(6) with time zone,
    primary key (member_id, note)
);
