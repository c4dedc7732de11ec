-- compared by their bytes, so that the beginning of a name is a range of the index
alter table place alter column folded type varchar(170) collate "C";
create index place_folded on place (folded, people);
