-- the dashboard asks for the decisions of a time
create index decision_time on decision (decided_at);
