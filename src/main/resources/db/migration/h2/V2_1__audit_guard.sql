create trigger audit_row_guard before update, delete on audit_row for each row call 'org.commonthread.moderation.AuditGuard';
-- one subject is waiting once: H2 has no partial index, a generated column does the same
alter table review_item add column open_subject varchar(40) generated always as (case when state = 'OPEN' then kind || subject_id end);
create unique index review_item_open on review_item (open_subject);
