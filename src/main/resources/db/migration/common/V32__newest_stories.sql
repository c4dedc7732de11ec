-- A member's list is of two audiences, so it is walked by date and the audience is looked at on the way.
create index story_published on story (state, published_at, id, live_audience);
drop index story_newest;
