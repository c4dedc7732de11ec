create function audit_row_guard() returns trigger language plpgsql as $$
begin
    raise exception 'the audit log is append-only' using errcode = 'restrict_violation';
end $$;
create trigger audit_row_guard before update or delete on audit_row for each row execute function audit_row_guard();
create trigger audit_row_truncate_guard before truncate on audit_row for each statement execute function audit_row_guard();
create unique index review_item_open on review_item (kind, subject_id) where state = 'OPEN';
