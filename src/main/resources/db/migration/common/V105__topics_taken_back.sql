-- what its author can undo for ten minutes
alter table topic add column gone_from varchar(20);
alter table topic add column undo_until timestamp(6) with time zone;
-- in which group a topic stood before a decision, and after it; nothing where that was not kept yet
alter table topic_before add column group_id bigint;
alter table topic_before add column group_after bigint;
