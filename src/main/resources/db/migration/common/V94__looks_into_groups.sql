-- who of the site's team has looked at an item of a closed group; the log has a line for each
create table group_look (
    item_id   bigint not null references review_item (id),
    member_id bigint not null references member (id),
    at        timestamp(6) with time zone not null,
    primary key (item_id, member_id)
);
