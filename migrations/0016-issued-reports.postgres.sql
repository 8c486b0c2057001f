-- Reports that were issued: data and pages frozen as contents, numbered without a gap, never changed nor deleted.
create table issued_report (
  id text not null primary key,
  number text not null unique,
  year integer not null,
  rank integer not null check (rank > 0),
  period_from text not null,
  period_to text not null,
  -- What was asked for, as canonical JSON: the same question can be put to the register of today.
  question text not null,
  issued_at text not null,
  issued_by text not null references employee (id),
  pages integer not null check (pages > 0),
  -- SHA-256 that the seal prints.
  fingerprint text not null check (length(fingerprint) = 64),
  data_hash text not null references file_content (hash),
  pdf_hash text not null references file_content (hash),
  -- The newest row of the history when the report was issued.
  history_sequence integer not null check (history_sequence >= 0),
  history_hash text not null check (length(history_hash) = 64),
  unique (year, rank),
  check (period_from <= period_to)
);

create index issued_report_period on issued_report (period_to, period_from);
create index issued_report_data on issued_report (data_hash);
create index issued_report_pdf on issued_report (pdf_hash);

-- The procedure for complaints, every version kept; the one approved last is in force.
create table procedure_version (
  version integer not null primary key check (version > 0),
  -- Chapters as canonical JSON.
  content text not null,
  saved_at text not null,
  saved_by text not null references employee (id),
  approved_at text,
  approved_by text references employee (id),
  check ((approved_at is null) = (approved_by is null))
);

-- Answers to the twenty-five statements of the self-assessment, one row an assessment.
create table self_assessment (
  id text not null primary key,
  done_on text not null,
  -- JSON array of twenty-five notes from 1 to 5, in the order of the statements.
  notes text not null,
  comment text,
  recorded_at text not null,
  recorded_by text not null references employee (id),
  withdrawn_at text
);

create index self_assessment_day on self_assessment (done_on);

create function issued_report_is_kept() returns trigger language plpgsql as $$
begin
  raise exception 'an issued report is neither changed nor deleted';
end
$$;

create trigger issued_report_kept before update or delete on issued_report
for each row execute function issued_report_is_kept();

create function procedure_only_approved() returns trigger language plpgsql as $$
begin
  if old.approved_at is not null or new.approved_at is null or new.version is distinct from old.version
    or new.content is distinct from old.content or new.saved_at is distinct from old.saved_at
    or new.saved_by is distinct from old.saved_by then
    raise exception 'a version of the procedure is approved once and never changed';
  end if;
  return new;
end
$$;

create trigger procedure_only_approved before update on procedure_version
for each row execute function procedure_only_approved();

create function procedure_is_kept() returns trigger language plpgsql as $$
begin
  raise exception 'versions of the procedure are kept';
end
$$;

create trigger procedure_no_delete before delete on procedure_version
for each row execute function procedure_is_kept();
