-- decisions that were made together
create table decision_batch (
    decision_id bigint      not null primary key references decision (id),
    batch       varchar(36) not null
);
create index decision_batch_batch on decision_batch (batch);
