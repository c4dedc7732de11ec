create table job (
    name         varchar(60) not null primary key,
    due_at       timestamp(6) with time zone not null,
    leased_until timestamp(6) with time zone,
    started_at   timestamp(6) with time zone,
    ended_at     timestamp(6) with time zone,
    done         integer,
    incident     varchar(8)
);
