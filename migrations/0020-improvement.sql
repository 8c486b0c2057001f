-- What a quality manager does beside the cases: management reviews, risks, self-assessments, the procedure, standards.

create table management_review (
  ordinal integer not null primary key,
  id text not null unique,
  version integer not null check (version >= 1),
  period_from text not null,
  period_to text not null,
  held_on text,
  -- JSON: names and positions, as typed.
  participants text not null,
  findings text,
  conclusion text,
  -- JSON: the figures as they were when the review was closed; none before.
  figures text,
  created_at text not null,
  created_by text not null references employee (id),
  closed_at text,
  closed_by text references employee (id),
  cancelled_at text,
  cancelled_by text references employee (id),
  cancellation_reason text,
  check (period_from <= period_to),
  check ((closed_at is null) = (figures is null)),
  check (closed_at is null or (held_on is not null and cancelled_at is null)),
  check ((cancelled_at is null) = (cancellation_reason is null))
);

create index management_review_period on management_review (period_to, period_from);

create table review_decision (
  id text not null primary key,
  review_id text not null references management_review (id),
  rank integer not null check (rank >= 1),
  text text not null,
  owner text references employee (id),
  due text,
  -- The action that it became.
  action_id text references action (id)
);

create index review_decision_review on review_decision (review_id, rank);

create table risk (
  ordinal integer not null primary key,
  id text not null unique,
  version integer not null check (version >= 1),
  title text not null,
  cause text,
  severity integer not null check (severity between 1 and 4),
  probability integer not null check (probability between 1 and 4),
  control text,
  owner text references employee (id),
  due text,
  updated_on text not null,
  created_at text not null,
  created_by text not null references employee (id),
  retired_on text,
  retired_by text references employee (id),
  retirement_reason text,
  check ((retired_on is null) = (retirement_reason is null))
);

create table self_assessment (
  ordinal integer not null primary key,
  id text not null unique,
  version integer not null check (version >= 1),
  assessed_on text not null,
  assessed_by text not null references employee (id),
  -- Which wording of the statements was rated.
  edition integer not null check (edition >= 1),
  -- JSON: one mark from 1 to 5 a statement, null where none was given yet.
  ratings text not null,
  comment text,
  created_at text not null,
  created_by text not null references employee (id),
  completed_at text,
  cancelled_at text,
  cancelled_by text references employee (id),
  cancellation_reason text,
  check ((cancelled_at is null) = (cancellation_reason is null))
);

create index self_assessment_day on self_assessment (assessed_on, ordinal);

-- Sections of the procedure in the organisation's own words; the others follow from the settings.
create table procedure_section (
  language text not null check (language in ('fr', 'en')),
  section text not null,
  version integer not null check (version >= 1),
  -- Null: the words that follow from the settings are used again.
  text text,
  -- What the settings gave when the own words were written.
  written_over text,
  updated_at text not null,
  updated_by text not null references employee (id),
  primary key (language, section),
  check ((text is null) = (written_over is null))
);

-- Approved versions: text and pages frozen as contents, numbered without a gap, never changed nor deleted.
create table procedure_version (
  id text not null primary key,
  language text not null check (language in ('fr', 'en')),
  number integer not null check (number >= 1),
  approved_by text not null,
  approved_on text not null,
  -- What changed since the version before, in a sentence.
  note text,
  pages integer not null check (pages > 0),
  data_hash text not null references file_content (hash),
  pdf_hash text not null references file_content (hash),
  recorded_at text not null,
  recorded_by text not null references employee (id),
  unique (language, number)
);

create index procedure_version_data on procedure_version (data_hash);
create index procedure_version_pdf on procedure_version (pdf_hash);
