create index place_folded on place (folded, people);
