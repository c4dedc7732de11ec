-- Whether a member has comments in a thread that only she sees is asked on each of her pages.
create index comment_waiting on comment (author_id, thread_id) where state in ('PENDING', 'REMOVED_BY_MODERATOR');
