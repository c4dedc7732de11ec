-- in which language the words under review seem to be; what has waited since before this is found under OTHER
alter table review_item add column language varchar(20) default 'OTHER' not null;
