-- by which clock a member reads times; without a row, by that of whoever names one
create table own_clock (
    member_id bigint      not null primary key references member (id),
    zone      varchar(64) not null
);
