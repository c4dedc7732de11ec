-- a group's own rule; null for the whole site
alter table read_first_choice add column group_id bigint;
