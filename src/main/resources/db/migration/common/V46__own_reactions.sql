-- A member's own reactions in the thread she reads.
create index comment_reaction_own on comment_reaction (member_id, thread_id);
drop index comment_reaction_member;
