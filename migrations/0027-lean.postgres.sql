-- A smaller register: no index that others stand in for.

drop index complaint_nature;
drop index complaint_status;
drop index remark_topic;
drop index remark_status;

drop index complaint_handler;
create index complaint_by_handler on complaint (handled_by, ordinal);
