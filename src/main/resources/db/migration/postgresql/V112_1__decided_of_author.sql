-- review_item_decided begins with the same column. H2 keeps the index that it has tied to the reference.
drop index review_item_author;
