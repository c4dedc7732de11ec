-- what hosts write about a meeting, each sending as it was sent: the meeting says which of them others read, 0 for none
create table meeting_words (
    meeting_id bigint         not null references meeting (id),
    number     integer        not null,
    title      varchar(150)   not null,
    about      varchar(4000)  not null,
    about_html varchar(80000) not null,
    sent_by    bigint         not null references member (id),
    sent_at    timestamp(6) with time zone not null,
    primary key (meeting_id, number)
);
insert into meeting_words (meeting_id, number, title, about, about_html, sent_by, sent_at)
    select id, 1, title, about, about_html, made_by, changed_at from meeting;
alter table meeting drop column title;
alter table meeting drop column about;
alter table meeting drop column about_html;
alter table meeting add column live_words integer default 1 not null;
alter table meeting add column sent_words integer default 1 not null;
-- how often it is on again after moderators had taken it down; calendars count it
alter table meeting add column returned integer default 0 not null;

-- how a meeting stood before a decision about it, so that it can be undone
create table meeting_before (
    decision_id     bigint  not null primary key,
    meeting_id      bigint  not null references meeting (id),
    live            integer not null,
    cancelled_at    timestamp(6) with time zone,
    live_after      integer not null,
    cancelled_after boolean not null
);
