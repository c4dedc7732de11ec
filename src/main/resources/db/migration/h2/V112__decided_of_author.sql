-- How many posts of an author were approved is asked at each of her posts, and what waits of hers has no part in it. The
-- index of the author alone stays: H2 has tied it to the reference.
create index review_item_decided on review_item (author_id, state);
