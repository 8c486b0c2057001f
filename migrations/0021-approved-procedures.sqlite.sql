-- An approved procedure stays as it was approved.

create trigger procedure_version_no_update before update on procedure_version
begin
  select raise(abort, 'an approved procedure is not changed');
end;

create trigger procedure_version_no_delete before delete on procedure_version
begin
  select raise(abort, 'an approved procedure is not deleted');
end;

-- When somebody compared the wording of a standard with the published text; the newest row holds.
create table standard_check (
  ordinal integer not null primary key,
  id text not null unique,
  standard text not null,
  checked_on text not null,
  checked_by text not null references employee (id),
  -- The version and the text as the organisation words them; null keeps those of the program.
  version_text text,
  wording text,
  created_at text not null
);

create index standard_check_standard on standard_check (standard, ordinal);
