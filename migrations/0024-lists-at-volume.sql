-- Lists of a million cases: an index that leads to the rows of each filter, and none that another one holds already.

create index complaint_by_site on complaint (site, ordinal);
create index complaint_by_kind on complaint (kind, ordinal);
create index remark_by_site on remark (site, ordinal);
create index remark_by_kind on remark (kind, ordinal);

-- Open cases are few whatever the age of the register.
create index complaint_open on complaint (received_at, ordinal, answered_at)
where closed_at is null and reclassified_at is null and cancelled_at is null;

-- The cases of a period are filtered and sorted in the index, without touching the long rows.
create index complaint_listed on complaint (
  received_on, ordinal, nature, site, channel, status, severity, kind, priority, outcome, handled_by, number_order,
  answer_due_on, answered_on, closed_on, third_party_name, reclassified_at, cancelled_at
);

-- What was open on a day a year ago or ten is known without a look at every case: few take longer than a year.
create index complaint_long on complaint (closed_on, received_on) where resolution_ms > 31536000000;

drop index complaint_received;
drop index complaint_closed;
drop index complaint_third_party;
drop index remark_third_party;
