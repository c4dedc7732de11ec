alter table review_finding add column rule varchar(100) default '' not null;

create sequence word_entry_seq start with 1000 increment by 50;
create table word_entry (
    id        bigint       not null primary key,
    words     varchar(100) not null,
    action    varchar(20)  not null,
    note      varchar(40),
    why       varchar(200) not null,
    is_active boolean      not null,
    version   integer      not null
);
create sequence word_change_seq start with 1 increment by 50;
create table word_change (
    id       bigint        not null primary key,
    entry_id bigint        not null references word_entry (id),
    deed     varchar(20)   not null,
    by_id    bigint        not null references member (id),
    at       timestamp(6) with time zone not null,
    was      varchar(400)  not null,
    became   varchar(400)  not null
);
create index word_change_entry on word_change (entry_id, at);

create table writing_habit (
    member_id bigint        not null primary key references member (id),
    lately    varchar(3000) not null
);

-- words of the body and of treatment, which no list may ever take offence at
insert into word_entry (id, words, action, note, why, is_active, version) values
    (1, 'breast*', 'ALLOW', null, 'medical', true, 0),
    (2, 'nipple*', 'ALLOW', null, 'medical', true, 0),
    (3, 'areola*', 'ALLOW', null, 'medical', true, 0),
    (4, 'discharge*', 'ALLOW', null, 'medical', true, 0),
    (5, 'anal', 'ALLOW', null, 'medical', true, 0),
    (6, 'rectal*', 'ALLOW', null, 'medical', true, 0),
    (7, 'vagina*', 'ALLOW', null, 'medical', true, 0),
    (8, 'vulva*', 'ALLOW', null, 'medical', true, 0),
    (9, 'sexual side effect*', 'ALLOW', null, 'medical', true, 0),
    (10, 'sexual problem*', 'ALLOW', null, 'medical', true, 0),
    (11, 'sexual health', 'ALLOW', null, 'medical', true, 0),
    (12, 'painful sex', 'ALLOW', null, 'medical', true, 0),
    (13, 'libido', 'ALLOW', null, 'medical', true, 0),
    (14, 'suppositor*', 'ALLOW', null, 'medical', true, 0),
    (15, 'morphine', 'ALLOW', null, 'medical', true, 0),
    (16, 'opioid*', 'ALLOW', null, 'medical', true, 0),
    (17, 'suicide inhibitor*', 'ALLOW', null, 'what some hormone tablets are called', true, 0),
    (18, 'suicide gene*', 'ALLOW', null, 'a kind of trial', true, 0),
    (30, 'miracle cure*', 'HOLD', null, 'advertising that costs lives', true, 0),
    (31, 'cured my cancer with', 'HOLD', null, 'advertising that costs lives', true, 0),
    (32, 'whatsapp me', 'HOLD', null, 'leads away from where anyone can look', true, 0),
    (33, 'your own fault', 'WARN', null, 'blame, even when it is not meant', true, 0),
    (34, 'you just have to stay positive', 'WARN', null, 'hurts many who hear it', true, 0),
    (35, 'no point any more', 'SUGGEST_HELP', null, 'no crisis, and no good night', true, 0),
    (36, 'nobody would miss me', 'SUGGEST_HELP', null, 'no crisis by itself', true, 0),
    (37, 'life expectancy', 'ADD_CONTENT_NOTE', 'STATISTICS_AND_PROGNOSIS', 'numbers that not everyone wants to read', true, 0);

create table on_call (
    member_id  bigint      not null primary key references member (id),
    zone       varchar(60) not null,
    quiet_from integer     not null,
    quiet_to   integer     not null,
    since      timestamp(6) with time zone not null
);
