-- One row a case. Dates that end in `_at` are instants in UTC, dates that end in `_on` are local dates of the site.
-- `ordinal` is the order of entry in the register; `status`, `priority` and the local dates of milestones follow
-- from the facts and are written by the store alone.

create table complaint (
  ordinal integer not null primary key,
  id text not null unique,
  version integer not null check (version >= 1),
  submission_id text unique,
  kind text not null check (kind in ('complaint', 'difficulty', 'hazard')),
  year integer not null,
  rank integer not null check (rank >= 1),
  number text not null unique,
  -- Year and rank in one integer: sorts numbers as people read them, past 9999.
  number_order integer not null,
  status text not null check (
    status in (
      'AWAITING_WRITTEN_FORM', 'RECEIVED', 'ACKNOWLEDGED', 'ASSESSED', 'ANSWERED', 'FOLLOWED_UP', 'CLOSED',
      'REOPENED', 'RECLASSIFIED', 'CANCELLED'
    )
  ),

  received_at text not null,
  received_on text not null,
  channel text not null,
  written_form integer not null check (written_form in (0, 1)),
  received_by text not null references employee (id),
  site text not null references site (id),
  original_document text,
  received_by_entity text not null check (received_by_entity in ('OPERATOR', 'AUTHORITY')),
  recorded_at text not null,
  recorded_by text not null references employee (id),
  clock_started_at text not null,

  complainant_name text,
  complainant_organisation text,
  complainant_street text,
  complainant_postal_code text,
  complainant_city text,
  complainant_country text,
  complainant_phone text,
  complainant_email text,
  complainant_language text,
  complainant_stakeholder text,
  complainant_on_behalf_of text,

  occurred_on text,
  place text,
  service text,
  third_party_name text,
  third_party_category text,
  nature text not null,
  reason text,
  verbatim text not null,
  summary text,
  requested_remedy text,
  customer_suggestion text,

  severity integer check (severity between 1 and 4),
  safety integer not null check (safety in (0, 1)),
  impact text check (impact in ('ONE', 'SEVERAL', 'ALL')),
  urgency text check (urgency in ('LOW', 'MEDIUM', 'HIGH')),
  priority text check (priority in ('P1', 'P2', 'P3', 'P4')),
  competence text check (competence in ('OURS', 'TRANSMITTED', 'NOT_OURS')),
  admissible integer check (admissible in (0, 1)),
  in_scope integer not null check (in_scope in (0, 1)),

  handled_by text references employee (id),
  measures_taken text,
  root_cause text,
  attribution text,
  gap_type text check (gap_type in ('NON_CONFORMITY', 'EXPECTATION_GAP')),
  detection_failure text,
  internal_rule_at_cause text,

  outcome text check (outcome in ('UPHELD', 'PARTLY_UPHELD', 'NOT_UPHELD', 'WITHDRAWN', 'MOOT')),
  refusal_grounds text,

  acknowledgement_due_on text,
  acknowledged_at text,
  acknowledged_on text,
  acknowledgement_means text,
  first_substantive_response_at text,
  answer_due_on text,
  answered_at text,
  answered_on text,
  answer_channel text,
  signatory text,
  recourse_given integer not null check (recourse_given in (0, 1)),

  follow_up_due_on text,
  followed_up_at text,
  follow_up_means text,
  follow_up_attempts text not null,
  satisfied integer check (satisfied in (0, 1)),
  satisfaction_score integer check (satisfaction_score between 1 and 5),
  effort_score integer check (effort_score between 1 and 10),
  recommend_score integer check (recommend_score between 0 and 10),
  acceptance text check (acceptance in ('ACCEPTED', 'REFUSED', 'NO_ANSWER')),
  follow_up_comment text,

  prevention_suggestion text,

  closed_at text,
  closed_on text,
  closed_by text references employee (id),
  minutes_spent integer check (minutes_spent >= 0),

  reopened_at text,
  reclassified_at text,
  reclassified_by text references employee (id),
  reclassification_reason text,
  cancelled_at text,
  cancelled_by text references employee (id),
  cancellation_reason text,

  unique (kind, year, rank),
  check (closed_at is null or closed_at >= received_at),
  check (answered_at is null or answered_at >= received_at),
  -- What became a remark keeps its number and nothing of the person.
  check (
    reclassified_at is null
    or (
      complainant_name is null and complainant_organisation is null and complainant_street is null
      and complainant_postal_code is null and complainant_city is null and complainant_country is null
      and complainant_phone is null and complainant_email is null and complainant_on_behalf_of is null
    )
  )
);

create index complaint_received on complaint (received_on, ordinal);
create index complaint_received_at on complaint (received_at, ordinal);
create index complaint_number on complaint (number_order, ordinal);
create index complaint_closed on complaint (closed_on);
create index complaint_nature on complaint (nature, received_on);
create index complaint_status on complaint (status, received_on);
create index complaint_due on complaint (answer_due_on, ordinal);

create table agreed_solution (
  complaint_id text not null references complaint (id),
  position integer not null,
  description text not null,
  immediate integer not null check (immediate in (0, 1)),
  promised_for text,
  done_on text,
  done_by text,
  abandoned_reason text,
  primary key (complaint_id, position),
  check (immediate = 1 or promised_for is not null)
);

create table compensation (
  complaint_id text not null references complaint (id),
  position integer not null,
  type text not null check (type in ('APOLOGY', 'REFUND', 'DISCOUNT', 'VOUCHER', 'REPLACEMENT', 'REDO', 'GIFT')),
  amount integer check (amount >= 0),
  granted_by text,
  granted_on text,
  primary key (complaint_id, position)
);
