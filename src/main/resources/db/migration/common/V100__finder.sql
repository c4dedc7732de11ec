-- Where towns and postal codes lie: laid out from the files that come with the program, nobody's whereabouts.
create table place (
    id        bigint           not null primary key,
    country   varchar(2)       not null,
    code      varchar(12)      not null,
    name      varchar(170)     not null,
    folded    varchar(170)     not null,
    region    varchar(100)     not null,
    latitude  double precision not null,
    longitude double precision not null,
    people    integer          not null,
    zone      varchar(40)      not null
);
create index place_code on place (code, country);

create table place_source (
    name        varchar(20) not null primary key,
    digest      varchar(64) not null,
    places      bigint      not null,
    laid_out_at timestamp(6) with time zone not null
);

create sequence finder_entry_seq start with 1 increment by 50;
create table finder_entry (
    id               bigint        not null primary key,
    slug             varchar(80)   not null,
    name             varchar(150)  not null,
    about            varchar(3000) not null,
    keeper           varchar(150)  not null,
    led_by           varchar(20)   not null,
    venue            varchar(20)   not null,
    status           varchar(20)   not null,
    closed_on        date,
    street           varchar(200)  not null,
    town             varchar(100)  not null,
    region           varchar(100)  not null,
    postcode         varchar(12)   not null,
    country          varchar(2)    not null,
    latitude         double precision,
    longitude        double precision,
    address_shown_to varchar(20)   not null,
    link             varchar(300)  not null,
    link_shown_to    varchar(20)   not null,
    phone            varchar(40)   not null,
    email            varchar(190)  not null,
    contact          varchar(190)  not null,
    first_at         varchar(16)   not null,
    zone             varchar(64)   not null,
    rule             varchar(250)  not null,
    minutes          integer       not null,
    when_words       varchar(300)  not null,
    languages        varchar(200)  not null,
    free_of_charge   boolean       not null,
    cost             varchar(200)  not null,
    step_free        boolean       not null,
    access           varchar(500)  not null,
    for_whom         varchar(200)  not null,
    source           varchar(100)  not null,
    source_id        varchar(100)  not null,
    -- both of them together; null for what was typed here and comes from nowhere
    imported_as      varchar(201),
    verified_on      date,
    trusted_from     date          not null,
    listed           boolean       not null,
    unconfirmed      boolean       not null,
    lapsed           boolean       not null,
    taken_off_by     bigint,
    asked_on         date,
    key_hash         varchar(64),
    near_latitude    double precision,
    near_longitude   double precision,
    near_x           double precision,
    near_y           double precision,
    near_z           double precision,
    created_at       timestamp(6) with time zone not null,
    changed_at       timestamp(6) with time zone not null,
    version          integer       not null,
    constraint finder_entry_slug unique (slug),
    constraint finder_entry_origin unique (imported_as)
);
-- near a place: one range of latitudes, of which the longitude takes its part
create index finder_entry_near on finder_entry (listed, near_latitude, near_longitude);
create index finder_entry_venue on finder_entry (listed, venue, country, name);
create index finder_entry_changed on finder_entry (changed_at, id);
create index finder_entry_trusted on finder_entry (listed, trusted_from);
create unique index finder_entry_key on finder_entry (key_hash);

create sequence finder_change_seq start with 1 increment by 50;
create table finder_change (
    id       bigint        not null primary key,
    entry_id bigint        not null references finder_entry (id),
    deed     varchar(20)   not null,
    by_id    bigint        references member (id),
    at       timestamp(6) with time zone not null,
    fields   varchar(6000) not null
);
create index finder_change_entry on finder_change (entry_id, at);

create sequence finder_remark_seq start with 1 increment by 50;
create table finder_remark (
    id       bigint       not null primary key,
    entry_id bigint       not null references finder_entry (id),
    kind     varchar(30)  not null,
    words    varchar(500) not null,
    sender   varchar(64)  not null,
    sent_at  timestamp(6) with time zone not null
);
create index finder_remark_entry on finder_remark (entry_id, sent_at);
create index finder_remark_sender on finder_remark (sender, entry_id);

create table finder_salt (
    on_day date        not null primary key,
    salt   varchar(48) not null
);
