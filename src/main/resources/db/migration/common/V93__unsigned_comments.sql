-- words of somebody who has left a group and does not wish to be named there any more
alter table comment add column unsigned boolean default false not null;
