alter table story add column pending_revision integer default 0 not null;
alter table story add column sent_seq integer default 0 not null;
alter table story add column show_at timestamp(6) with time zone;
alter table story add column show_zone varchar(64);
update story set pending_revision = sent_revision where state = 'PUBLISHED' and sent_revision > live_revision
    and exists (select 1 from review_item i where i.kind = 'STORY' and i.subject_id = story.id and i.state = 'OPEN');
create index story_show on story (state, show_at, id);
create index story_untouched on story (state, saved_at, id);

create table story_set_aside (
    story_id bigint      not null primary key references story (id),
    shelf    varchar(20) not null,
    at       timestamp(6) with time zone not null
);
create index story_set_aside_at on story_set_aside (shelf, at);
