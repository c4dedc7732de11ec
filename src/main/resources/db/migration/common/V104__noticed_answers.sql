-- what was noticed in the answers of somebody who wishes to belong to a group, as names of reasons, for those who let her in
alter table join_request add column noticed varchar(400) default '' not null;
