-- paths are compared by their bytes, whatever language the database sorts by
alter table comment alter column path type varchar(400) collate "C";
create unique index comment_order on comment (thread_id, path);
