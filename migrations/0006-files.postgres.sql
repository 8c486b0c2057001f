-- Contents of attachments, letters and issued documents, each kept once under the SHA-256 of its bytes.
create table file_content (
  hash text not null primary key check (length(hash) = 64),
  size integer not null check (size >= 0),
  bytes bytea not null,
  check (octet_length(bytes) = size)
);
