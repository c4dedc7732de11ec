create sequence help_line_seq start with 1000 increment by 50;
create table help_line (
    id         bigint       not null primary key,
    country    varchar(2)   not null,
    name       varchar(80)  not null,
    how        varchar(120) not null,
    hours      varchar(120) not null,
    address    varchar(200) not null,
    checked_on date         not null,
    checked_by bigint references member (id),
    is_active  boolean      not null,
    version    integer      not null
);
insert into help_line (id, country, name, how, hours, address, checked_on, is_active, version) values
    (1, 'GB', 'Samaritans', 'ring 116 123', 'day and night, free', 'https://www.samaritans.org', date '2026-11-01', true, 0),
    (2, 'GB', 'Shout', 'text SHOUT to 85258', 'day and night, free', 'https://giveusashout.org', date '2026-11-01', true, 0),
    (3, 'IE', 'Samaritans', 'ring 116 123', 'day and night, free', 'https://www.samaritans.org', date '2026-11-01', true, 0),
    (4, 'US', '988 Suicide & Crisis Lifeline', 'ring or text 988', 'day and night, free', 'https://988lifeline.org', date '2026-11-01', true, 0),
    (5, 'CA', '988 Suicide Crisis Helpline', 'ring or text 988', 'day and night, free, English and French', 'https://988.ca', date '2026-11-01', true, 0),
    (6, 'AU', 'Lifeline', 'ring 13 11 14', 'day and night', 'https://www.lifeline.org.au', date '2026-11-01', true, 0),
    (7, 'NZ', '1737, need to talk?', 'ring or text 1737', 'day and night, free', 'https://1737.org.nz', date '2026-11-01', true, 0),
    (8, 'IN', 'Tele-MANAS', 'ring 14416', 'day and night, free, many languages', 'https://telemanas.mohfw.gov.in', date '2026-11-01', true, 0),
    (9, 'DE', 'TelefonSeelsorge', 'ring 0800 111 0 111', 'day and night, free', 'https://www.telefonseelsorge.de', date '2026-11-01', true, 0),
    (10, 'FR', '3114', 'ring 3114', 'day and night, free', 'https://3114.fr', date '2026-11-01', true, 0),
    (11, 'ES', 'Línea 024', 'ring 024', 'day and night, free', 'https://www.sanidad.gob.es', date '2026-11-01', true, 0),
    (12, 'NL', '113 Zelfmoordpreventie', 'ring 113, or 0800-0113 (free)', 'day and night', 'https://www.113.nl', date '2026-11-01', true, 0);

create table crisis_case (
    item_id       bigint        not null primary key references review_item (id),
    author_id     bigint references member (id),
    opened_at     timestamp(6) with time zone not null,
    signed_off_by bigint references member (id),
    signed_off_at timestamp(6) with time zone,
    closing_words varchar(2000) not null
);
create index crisis_case_opened on crisis_case (opened_at);
create sequence crisis_contact_seq start with 1 increment by 50;
create table crisis_contact (
    id      bigint        not null primary key,
    item_id bigint        not null references crisis_case (item_id),
    by_id   bigint        not null references member (id),
    at      timestamp(6) with time zone not null,
    how     varchar(20)   not null,
    words   varchar(2000) not null
);
create index crisis_contact_item on crisis_contact (item_id, at);
