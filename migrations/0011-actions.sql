-- What is done so that it does not happen again, why it happened, whom it was passed on to, and who came before.

create table root_cause (
  ordinal integer not null primary key,
  id text not null unique,
  version integer not null check (version >= 1),
  label text not null,
  -- The label as it is compared: folded words. Two causes never bear the same name.
  folded text not null unique,
  category text not null
    check (category in ('INFORMATION', 'ORGANISATION', 'PEOPLE', 'EQUIPMENT', 'PREMISES', 'PARTNER', 'OTHER')),
  description text,
  active integer not null check (active in (0, 1)),
  created_at text not null
);

create table root_cause_link (
  root_cause_id text not null references root_cause (id),
  -- The entry itself, whichever table holds it.
  entry_id text not null,
  complaint_id text references complaint (id),
  remark_id text references remark (id),
  primary key (root_cause_id, entry_id),
  check ((complaint_id is null) <> (remark_id is null)),
  check (entry_id = coalesce(complaint_id, remark_id))
);

create index root_cause_link_entry on root_cause_link (entry_id);

create table action (
  ordinal integer not null primary key,
  id text not null unique,
  version integer not null check (version >= 1),
  kind text not null check (kind in ('IMMEDIATE', 'CORRECTIVE', 'PREVENTIVE', 'IMPROVEMENT')),
  title text not null,
  description text,
  owner text not null references employee (id),
  due text,
  done text,
  evidence text,
  effectiveness text check (effectiveness in ('EFFECTIVE', 'PARTLY', 'NOT_EFFECTIVE')),
  effectiveness_on text,
  effectiveness_by text references employee (id),
  effectiveness_comment text,
  root_cause_id text references root_cause (id),
  -- The recurring remarks that called for it.
  topic text,
  site text references site (id),
  created_at text not null,
  created_by text not null references employee (id),
  cancelled_at text,
  cancelled_by text references employee (id),
  cancellation_reason text,
  -- Folded words of its texts, to be found by.
  words text not null,
  check ((effectiveness is null) = (effectiveness_on is null)),
  check (effectiveness is null or done is not null),
  check ((cancelled_at is null) = (cancellation_reason is null))
);

create index action_due on action (due, ordinal);
create index action_owner on action (owner, due);
create index action_cause on action (root_cause_id);

create table action_link (
  action_id text not null references action (id),
  entry_id text not null,
  complaint_id text references complaint (id),
  remark_id text references remark (id),
  primary key (action_id, entry_id),
  check ((complaint_id is null) <> (remark_id is null)),
  check (entry_id = coalesce(complaint_id, remark_id))
);

create index action_link_entry on action_link (entry_id);

-- Somebody outside the organisation whom the words are about. Entries keep the name as text: renaming a provider
-- never changes what was recorded.
create table third_party (
  ordinal integer not null primary key,
  id text not null unique,
  version integer not null check (version >= 1),
  name text not null,
  folded text not null unique,
  category text,
  contact_person text,
  email text,
  phone text,
  address text,
  note text,
  active integer not null check (active in (0, 1))
);

create index complaint_third_party on complaint (third_party_name);
create index remark_third_party on remark (third_party_name);

create table transmission (
  ordinal integer not null primary key,
  id text not null unique,
  version integer not null check (version >= 1),
  complaint_id text references complaint (id),
  remark_id text references remark (id),
  third_party_id text references third_party (id),
  recipient text not null,
  sent_on text not null,
  means text,
  -- When an answer is waited for.
  expected_on text,
  reminded_on text,
  reminders integer not null default 0,
  answered_on text,
  answer text,
  note text,
  withdrawn_on text,
  check ((complaint_id is null) <> (remark_id is null))
);

create index transmission_complaint on transmission (complaint_id);
create index transmission_remark on transmission (remark_id);
create index transmission_third_party on transmission (third_party_id);
create index transmission_waiting on transmission (answered_on, withdrawn_on, expected_on);

-- Transmissions of remarks noted so far; the id of the remark is as unique as any.
insert into transmission
  (ordinal, id, version, remark_id, recipient, sent_on, answered_on)
select ordinal, id, 1, id, transmitted_to, transmitted_on, transmission_answered_on
from remark where transmitted_to is not null and transmitted_on is not null;

-- Two cases of one person, or two that were taken for one and are not; the smaller id first.
create table case_link (
  first_id text not null references complaint (id),
  second_id text not null references complaint (id),
  verdict text not null check (verdict in ('LINKED', 'DISTINCT')),
  decided_at text not null,
  decided_by text not null references employee (id),
  primary key (first_id, second_id),
  check (first_id < second_id)
);

create index case_link_second on case_link (second_id);

-- What a complainant is recognised by: sounds of the name, phone, e-mail. Personal: gone with the identity.
create table person_key (
  mark text not null,
  ordinal integer not null references complaint (ordinal),
  primary key (mark, ordinal)
);

create index person_key_complaint on person_key (ordinal);

-- What was decided of remarks that came back: an action, or nothing and why.
create table recurrence_decision (
  id text not null primary key,
  topic text not null,
  site text not null references site (id),
  -- Remarks up to this order of entry are settled; later ones count anew.
  up_to integer not null,
  action_id text references action (id),
  reason text,
  decided_at text not null,
  decided_by text not null references employee (id),
  check ((action_id is null) <> (reason is null))
);

create index recurrence_decision_topic on recurrence_decision (topic, site);
