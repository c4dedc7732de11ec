create index comment_segment on comment (thread_id, segment_id, path);
create index comment_newest on comment (thread_id, segment_id, newest);
create index comment_newest_whole on comment (thread_id, newest);
create index comment_unanswered on comment (thread_id, depth, answered, path);
create index comment_shown on comment (thread_id, shown_at);
create index comment_author on comment (author_id, id);
create index comment_addressee on comment (addressee_id, id);
create index comment_unannounced on comment (announced_at, state, shown_at);
create index comment_unpurged on comment (purged_at, state, gone_at);
