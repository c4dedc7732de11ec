-- until now all letters went to members
alter table outbox_letter add column book varchar(20) default 'MEMBER' not null;
