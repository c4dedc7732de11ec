-- a story can be for those who belong to one group
alter table story add column group_id bigint references support_group (id);
alter table story add column live_group_id bigint references support_group (id);
-- the group that has read it last, while what was answered there could come to others
alter table story add column confided_to bigint references support_group (id);
-- its author has left that group and does not wish to be named there
alter table story add column unsigned boolean default false not null;
create index story_in_group on story (live_group_id, published_at, id);
create index story_confided on story (confided_to);

alter table story_revision add column group_id bigint references support_group (id);
alter table story_before add column live_group_id bigint references support_group (id);
