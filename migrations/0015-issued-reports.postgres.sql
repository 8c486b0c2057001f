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

create function issued_report_is_kept() returns trigger language plpgsql as $$
begin
  raise exception 'an issued report is neither changed nor deleted';
end
$$;

create trigger issued_report_kept before update or delete on issued_report
for each row execute function issued_report_is_kept();
