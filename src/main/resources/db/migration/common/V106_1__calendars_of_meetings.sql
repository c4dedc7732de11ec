-- a secret address from which a member's calendar program reads one meeting with all its times
create table meeting_address (
    member_id  bigint      not null references member (id),
    meeting_id bigint      not null references meeting (id),
    token_hash varchar(64) not null,
    made_at    timestamp(6) with time zone not null,
    primary key (member_id, meeting_id),
    constraint meeting_address_token unique (token_hash)
);
