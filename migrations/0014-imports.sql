-- Registers brought in from elsewhere: each import, the lines it recorded, and how files of one kind were read.

create table import (
  id text not null primary key,
  started_at text not null,
  actor text not null references employee (id),
  file_name text not null,
  state text not null check (state in ('RUNNING', 'DONE', 'CANCELLED', 'UNDONE')),
  lines_read integer not null check (lines_read >= 0),
  complaints integer not null check (complaints >= 0),
  remarks integer not null check (remarks >= 0),
  duplicates integer not null check (duplicates >= 0),
  refused integer not null check (refused >= 0),
  undone_at text,
  check ((undone_at is null) = (state <> 'UNDONE'))
);

create table import_entry (
  -- The entry itself, whichever table holds it.
  entry_id text not null primary key,
  import_id text not null references import (id),
  complaint_id text references complaint (id),
  remark_id text references remark (id),
  line integer not null check (line >= 1),
  -- What the file called it, and when it said that it was received.
  source_reference text,
  source_received text,
  source_nature text,
  -- By which the same line is known again; null once the import was undone, so that it can be brought in anew.
  same_line text,
  check ((complaint_id is null) <> (remark_id is null)),
  check (entry_id = coalesce(complaint_id, remark_id))
);

create unique index import_entry_same_line on import_entry (same_line) where same_line is not null;
create index import_entry_import on import_entry (import_id, entry_id);

create table import_mapping (
  -- Digest of the headings.
  source text not null primary key,
  mapping text not null,
  used_at text not null
);
