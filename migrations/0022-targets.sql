-- Targets and judgements of the person who answers for quality; durations beside the moments of a case.

alter table complaint add column came_again integer check (came_again in (0, 1));

-- A target is never overwritten: what was aimed at when a figure was printed can be read again.
create table indicator_target (
  indicator text not null,
  version integer not null,
  value double precision,
  reason text,
  set_at text not null,
  set_by text not null references employee (id),
  primary key (indicator, version)
);

-- Whether anything can be done about a nature or a cause, as judged by somebody; nothing judged is judged by the cases.
create table actability (
  subject text not null check (subject in ('NATURE', 'CAUSE')),
  code text not null,
  version integer not null,
  degree text check (degree in ('NONE', 'PARTLY', 'FULLY')),
  reason text,
  set_at text not null,
  set_by text not null references employee (id),
  primary key (subject, code, version)
);

-- The figures that a person chose to see first, as a list of keys.
create table dashboard_choice (
  employee_id text not null primary key references employee (id),
  figures text not null
);

-- Durations of a case in milliseconds, kept beside its moments: a year of delays is summed up without reading a date.
alter table complaint add column first_response_ms bigint;
alter table complaint add column first_reply_ms bigint;
alter table complaint add column resolution_ms bigint;

drop index complaint_measured_received;
drop index complaint_measured_closed;

create index complaint_measured_received on complaint (
  received_on, kind, cancelled_at, reclassified_at, reopened_at, closed_on, nature, site, channel, severity, competence,
  written_form, in_scope, acknowledgement_due_on, acknowledged_on, answered_on, first_response_ms, id
);

create index complaint_measured_closed on complaint (
  closed_on, kind, cancelled_at, reclassified_at, reopened_at, nature, site, number, received_at, acknowledged_at,
  first_substantive_response_at, answered_at, first_reply_ms, resolution_ms, minutes_spent, satisfaction_score,
  effort_score, recommend_score, satisfied, came_again, id
);
