-- how much of a group its member wishes to hear, beyond what she follows one by one
alter table belonging add column heed varchar(20) default 'AS_USUAL' not null;
