-- what a group meets for, and by which rule; a time is what the wall's clock shows there, as text, because a database
-- would make an instant of it that daylight saving moves
create sequence meeting_seq start with 1 increment by 50;
create table meeting (
    id         bigint         not null primary key,
    group_id   bigint         not null references support_group (id),
    uid        varchar(36)    not null,
    edition    integer        not null,
    title      varchar(150)   not null,
    about      varchar(4000)  not null,
    about_html varchar(80000) not null,
    venue      varchar(20)    not null,
    way_in     varchar(500)   not null,
    place      varchar(300)   not null,
    places     integer,
    minutes    integer        not null,
    starts     varchar(16)    not null,
    zone       varchar(64)    not null,
    rule       varchar(250),
    shown_till timestamp(6) with time zone,
    cancelled_at timestamp(6) with time zone,
    changed_at timestamp(6) with time zone not null,
    made_by    bigint         not null references member (id),
    made_key   varchar(64)    not null,
    constraint meeting_uid unique (uid),
    constraint meeting_made unique (made_by, made_key)
);
create index meeting_shown on meeting (group_id, shown_till);
create index meeting_passed on meeting (shown_till);

-- one time of a meeting: there only if somebody has a place in it, or if it is not as the rule says
create sequence occurrence_seq start with 1 increment by 50;
create table occurrence (
    id           bigint      not null primary key,
    meeting_id   bigint      not null references meeting (id),
    edition      integer     not null,
    planned      varchar(16) not null,
    planned_at   timestamp(6) with time zone not null,
    starts       varchar(16) not null,
    zone         varchar(64) not null,
    starts_at    timestamp(6) with time zone not null,
    ends_at      timestamp(6) with time zone not null,
    venue        varchar(20),
    way_in       varchar(500),
    place        varchar(300),
    places       integer,
    going        integer     not null,
    turns        integer     not null,
    sequence     integer     not null,
    cancelled_at timestamp(6) with time zone,
    changed_at   timestamp(6) with time zone not null,
    constraint occurrence_time unique (meeting_id, edition, planned)
);
create index occurrence_meeting on occurrence (meeting_id, ends_at);
create index occurrence_starts on occurrence (starts_at);

-- who comes, or waits for a place; the turn is the order in which they came
create table attendance (
    occurrence_id bigint      not null references occurrence (id),
    member_id     bigint      not null references member (id),
    state         varchar(20) not null,
    turn          integer     not null,
    reminded      integer     not null,
    since         timestamp(6) with time zone not null,
    primary key (occurrence_id, member_id)
);
create index attendance_turn on attendance (occurrence_id, state, turn);
create index attendance_member on attendance (member_id, state, occurrence_id);
