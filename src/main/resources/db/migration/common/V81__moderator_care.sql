-- the content notes that the words of an item suggest, so that a moderator can be spared them
create table review_note (
    item_id bigint      not null references review_item (id),
    note    varchar(40) not null,
    primary key (item_id, note)
);

create table spared_thing (
    member_id bigint      not null references member (id),
    code      varchar(60) not null,
    primary key (member_id, code)
);
create table called_to_all (
    item_id bigint not null primary key references review_item (id),
    at      timestamp(6) with time zone not null
);
create table exposure (
    member_id bigint not null references member (id),
    item_id   bigint not null references review_item (id),
    at        timestamp(6) with time zone not null,
    primary key (member_id, item_id)
);
create index exposure_at on exposure (at, member_id);
create table moderator_rest (
    member_id bigint not null primary key references member (id),
    ends_at   timestamp(6) with time zone not null
);
create sequence debrief_seq start with 1 increment by 50;
create table debrief (
    id        bigint        not null primary key,
    writer_id bigint        not null references member (id),
    words     varchar(2000) not null,
    at        timestamp(6) with time zone not null,
    read_at   timestamp(6) with time zone
);
create index debrief_writer on debrief (writer_id, at);
