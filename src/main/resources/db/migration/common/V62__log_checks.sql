create sequence audit_check_seq start with 1 increment by 50;
create table audit_check (
    id        bigint not null primary key,
    at        timestamp(6) with time zone not null,
    row_count bigint not null,
    broken_at bigint
);
create index audit_row_subject on audit_row (kind, subject_id);
