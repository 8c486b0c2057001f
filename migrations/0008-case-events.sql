-- What happens on a case beside its milestones, each fact once, in the order in which it was entered: `rank` does not
-- depend on the clock. `text` and `person` may name somebody and are wiped with the identity.
create table case_event (
  id text not null primary key,
  complaint_id text not null references complaint (id),
  rank integer not null check (rank > 0),
  type text not null,
  at text not null,
  recorded_at text not null,
  recorded_by text not null references employee (id),
  direction text check (direction in ('IN', 'OUT')),
  channel text,
  minutes integer check (minutes >= 0),
  automatic integer not null check (automatic in (0, 1)),
  text text,
  person text,
  handler_before text references employee (id),
  handler_after text references employee (id),
  due_before text,
  due_after text,
  result text,
  withdrawn_at text,
  unique (complaint_id, rank),
  check (type <> 'EXCHANGE' or direction is not null)
);

create index case_event_type on case_event (type, complaint_id);

-- What the side paths of a case come down to: the due dates and the status beside it are computed from these.
-- `pauses` is a JSON array of { from, to }; `to` is null while we wait for the customer.
alter table complaint add column pauses text not null default '[]';
alter table complaint add column answer_moved_to text;
alter table complaint add column answer_committed_on text;
alter table complaint add column holding_notice_at text;
alter table complaint add column appealed_at text;
alter table complaint add column appeal_answered_at text;
alter table complaint add column mediation_opened_at text;
alter table complaint add column mediation_ended_at text;

-- Decides how much a person may grant as compensation.
alter table employee add column role text not null default 'HANDLER';

create index compensation_granted on compensation (granted_on);
