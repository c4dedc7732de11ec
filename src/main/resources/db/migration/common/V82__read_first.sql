-- whose posts are read first; the newest row holds. A group's or an article's own rule would be a row with its id.
create sequence read_first_choice_seq start with 1 increment by 50;
create table read_first_choice (
    id    bigint       not null primary key,
    mode  varchar(20)  not null,
    why   varchar(200) not null,
    by_id bigint       not null references member (id),
    at    timestamp(6) with time zone not null
);
