create unique index comment_order on comment (thread_id, path);
