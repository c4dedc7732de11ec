-- which nodes are up, and what each has yet to hear from the others
create table site_node (
    id           varchar(36) not null primary key,
    leased_until timestamp(6) with time zone not null
);
create table word_for_node (
    node    varchar(36)   not null,
    deed    varchar(36)   not null,
    changed varchar(4000) not null,
    primary key (node, deed)
);
create index word_for_node_deed on word_for_node (deed);
