-- a secret address from which a member's calendar program reads; group 0 is all she has a place in
create table calendar_address (
    member_id  bigint      not null references member (id),
    group_id   bigint      not null,
    token_hash varchar(64) not null,
    made_at    timestamp(6) with time zone not null,
    primary key (member_id, group_id),
    constraint calendar_address_token unique (token_hash)
);
