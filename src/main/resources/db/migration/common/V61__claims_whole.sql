-- why an item stays with its moderator for longer than a claim, and to whom she offers it
alter table review_item add column hold_reason varchar(500);
alter table review_item add column offered_to bigint references member (id);
create index review_item_offered on review_item (offered_to, state);

-- who has taken an item in hand here; the roles themselves are Keycloak's
create table colleague (
    member_id bigint not null primary key references member (id),
    since     timestamp(6) with time zone not null
);
insert into colleague (member_id, since) select moderator_id, min(decided_at) from decision group by moderator_id;

create sequence moderator_note_seq start with 1 increment by 50;
create table moderator_note (
    id        bigint        not null primary key,
    item_id   bigint references review_item (id),
    about_id  bigint references member (id),
    writer_id bigint        not null references member (id),
    words     varchar(2000) not null,
    at        timestamp(6) with time zone not null
);
create index moderator_note_item on moderator_note (item_id, id);
create index moderator_note_about on moderator_note (about_id, id);
