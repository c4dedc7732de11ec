-- groups, what they say of themselves, their rules, and who belongs to them
create sequence support_group_seq start with 1 increment by 50;
create table support_group (
    id            bigint      not null primary key,
    slug          varchar(80) not null,
    name          varchar(80) not null,
    kind          varchar(20) not null,
    audience      varchar(20) not null,
    state         varchar(20) not null,
    live_revision integer     not null,
    sent_revision integer     not null,
    rules_version integer     not null,
    member_count  bigint      not null,
    made_by       bigint      not null references member (id),
    made_at       timestamp(6) with time zone not null,
    made_key      varchar(64) not null,
    version       integer     not null,
    constraint support_group_address unique (slug),
    constraint support_group_made unique (made_by, made_key)
);
create index support_group_listed on support_group (state, kind, slug);

-- what a group says of itself, as it was sent; never changed
create table group_revision (
    group_id   bigint         not null references support_group (id),
    number     integer        not null,
    name       varchar(80)    not null,
    about      varchar(4000)  not null,
    about_html varchar(80000) not null,
    excerpt    varchar(400)   not null,
    rules      varchar(4000)  not null,
    questions  varchar(1100)  not null,
    sent_at    timestamp(6) with time zone not null,
    primary key (group_id, number)
);

-- one version of a group's rules; whoever joins or writes has accepted one
create table group_rules (
    group_id bigint         not null references support_group (id),
    version  integer        not null,
    html     varchar(80000) not null,
    since    timestamp(6) with time zone not null,
    primary key (group_id, version)
);

create table belonging (
    group_id         bigint      not null references support_group (id),
    member_id        bigint      not null references member (id),
    role             varchar(20) not null,
    accepted_rules   integer     not null,
    joined_at        timestamp(6) with time zone not null,
    read_at          timestamp(6) with time zone not null,
    declared_at      timestamp(6) with time zone,
    declaration_ends timestamp(6) with time zone,
    primary key (group_id, member_id)
);
create index belonging_member on belonging (member_id, role);

-- kept from writing in a group, or from the group altogether, for a while
create sequence exclusion_seq start with 1 increment by 50;
create table exclusion (
    id         bigint        not null primary key,
    group_id   bigint        not null references support_group (id),
    member_id  bigint        not null references member (id),
    measure    varchar(20)   not null,
    reason     varchar(1000) not null,
    by_id      bigint        not null references member (id),
    at         timestamp(6) with time zone not null,
    ends_at    timestamp(6) with time zone not null,
    lifted_by  bigint references member (id),
    lifted_at  timestamp(6) with time zone
);
create index exclusion_member on exclusion (member_id, group_id, ends_at);

-- how a group stood before a decision about it, so that it can be undone
create table group_before (
    decision_id   bigint      not null primary key,
    group_id      bigint      not null references support_group (id),
    state         varchar(20) not null,
    live_revision integer     not null,
    rules_version integer     not null,
    state_after   varchar(20) not null,
    live_after    integer     not null
);
