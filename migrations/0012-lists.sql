-- Every order that a list offers is walked in an index: its column, then the order of entry.
create index complaint_by_nature on complaint (nature, ordinal);
create index complaint_by_status on complaint (status, ordinal);
create index complaint_by_channel on complaint (channel, ordinal);
create index complaint_by_severity on complaint (severity, ordinal);
create index complaint_by_priority on complaint (priority, ordinal);
create index complaint_by_outcome on complaint (outcome, ordinal);
create index complaint_by_answered on complaint (answered_on, ordinal);
create index complaint_by_closed on complaint (closed_on, ordinal);
create index complaint_by_third_party on complaint (third_party_name, ordinal);
create index complaint_handler on complaint (handled_by, received_at);
create index remark_by_topic on remark (topic, ordinal);
create index remark_by_status on remark (status, ordinal);
create index remark_by_channel on remark (channel, ordinal);
create index remark_by_polarity on remark (polarity, ordinal);
create index remark_by_decision on remark (decision, ordinal);
create index remark_by_third_party on remark (third_party_name, ordinal);

-- A list as somebody wants to see it again: filters, order and columns, under a name.
create table saved_view (
  id text not null primary key,
  version integer not null check (version >= 1),
  screen text not null check (screen in ('complaints', 'remarks')),
  name text not null check (name <> ''),
  -- The person whose view it is; nobody for one of the whole team.
  owner text references employee (id),
  position integer not null,
  -- JSON: filter, sort, columns.
  content text not null
);
create index saved_view_screen on saved_view (screen, position);
