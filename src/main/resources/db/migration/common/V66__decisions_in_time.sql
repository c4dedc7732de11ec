-- the dashboard asks for the decisions and the answered appeals of a time
create index decision_time on decision (decided_at);
create index appeal_answered on appeal (answered_at);
