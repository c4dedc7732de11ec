create sequence finder_import_seq start with 1 increment by 50;
create table finder_import (
    id       bigint       not null primary key,
    name     varchar(150) not null,
    by_id    bigint       not null references member (id),
    state    varchar(20)  not null,
    total    integer      not null,
    reached  integer      not null,
    fresh    integer      not null,
    changed  integer      not null,
    same     integer      not null,
    bad      integer      not null,
    sent_at  timestamp(6) with time zone not null,
    ended_at timestamp(6) with time zone
);
create index finder_import_state on finder_import (state, id);

create sequence finder_import_row_seq start with 1 increment by 50;
create table finder_import_row (
    id        bigint         not null primary key,
    import_id bigint         not null references finder_import (id),
    number    integer        not null,
    line      bigint         not null,
    words     varchar(40000) not null,
    problem   varchar(300)   not null,
    constraint finder_import_row_once unique (import_id, number)
);
