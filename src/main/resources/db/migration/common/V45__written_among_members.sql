-- a reply stays among those it was written for, also when its story is opened to all (ST-6)
alter table comment add column open_to_all boolean default false not null;
alter table comment add column open_replies integer default 0 not null;
alter table comment_thread add column open_count bigint default 0 not null;

update comment set open_to_all = true, open_replies = replies where thread_id in (select t.id from comment_thread t
    join story s on s.id = t.subject_id where t.kind = 'STORY' and s.live_audience = 'PUBLIC');
update comment_thread set open_count = comment_count
    where kind = 'STORY' and subject_id in (select s.id from story s where s.live_audience = 'PUBLIC');
