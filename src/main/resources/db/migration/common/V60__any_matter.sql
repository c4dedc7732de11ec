alter table review_item alter column author_id drop not null;
alter table review_item add column group_id bigint;
create index review_item_group on review_item (group_id, state, priority, created_at, id);

create table review_kept_out (
    item_id   bigint not null references review_item (id),
    member_id bigint not null references member (id),
    primary key (item_id, member_id)
);
