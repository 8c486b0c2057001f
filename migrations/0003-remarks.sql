-- Remarks and suggestions. There is no column for a name or for contact details: what has no place cannot be kept.

create table remark (
  ordinal integer not null primary key,
  id text not null unique,
  version integer not null check (version >= 1),
  submission_id text unique,
  kind text not null check (kind in ('remark', 'suggestion')),
  year integer not null,
  rank integer not null check (rank >= 1),
  number text not null unique,
  -- Year and rank in one integer: sorts numbers as people read them, past 9999.
  number_order integer not null,
  status text not null check (status in ('NEW', 'TRANSMITTED', 'DECIDED', 'PROMOTED', 'CANCELLED')),

  received_at text not null,
  received_on text not null,
  channel text not null,
  received_by text not null references employee (id),
  site text not null references site (id),
  recorded_at text not null,
  recorded_by text not null references employee (id),

  polarity text not null check (polarity in ('NEGATIVE', 'NEUTRAL', 'POSITIVE')),
  topic text not null,
  verbatim text not null,
  third_party_name text,
  third_party_category text,

  transmitted_to text,
  transmitted_on text,
  transmission_answered_on text,
  decision text not null check (decision in ('NONE', 'INFORMATION', 'ACTION')),
  decided_by text references employee (id),
  decided_on text,
  displayed integer not null check (displayed in (0, 1)),

  -- The complaint it was before its downgrade, or became when contact details arrived.
  complaint_id text references complaint (id),
  origin_reason text,
  promoted_at text,
  cancelled_at text,
  cancelled_by text references employee (id),
  cancellation_reason text,

  unique (kind, year, rank)
);

create index remark_received on remark (received_on, ordinal);
create index remark_received_at on remark (received_at, ordinal);
create index remark_number on remark (number_order, ordinal);
create index remark_topic on remark (topic, received_on);
create index remark_status on remark (status, received_on);
create index remark_complaint on remark (complaint_id);
