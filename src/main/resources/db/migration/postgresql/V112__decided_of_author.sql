-- How many posts of an author were approved is asked at each of her posts, and what waits of hers has no part in it.
create index review_item_decided on review_item (author_id, state);
drop index review_item_author;
