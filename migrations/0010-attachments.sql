-- Documents that belong to a case. A removed one stays listed, with its reason; its content goes when it can no longer
-- be restored. `hash` names the content in file_content; `fingerprint` keeps the same SHA-256 once the content is gone.
create table attachment (
  id text not null primary key,
  complaint_id text not null references complaint (id),
  position integer not null check (position >= 1),
  role text not null check (role in ('ORIGINAL', 'DOCUMENT')),
  name text not null,
  content_type text not null,
  size integer not null check (size > 0),
  fingerprint text not null check (length(fingerprint) = 64),
  hash text references file_content (hash),
  added_at text not null,
  added_by text not null references employee (id),
  removed_at text,
  removed_by text references employee (id),
  removal_reason text,
  check (hash is null or hash = fingerprint),
  check (hash is not null or removed_at is not null),
  check ((removed_at is null) = (removed_by is null)),
  unique (complaint_id, position)
);
create index attachment_hash on attachment (hash);
