-- An approved procedure stays as it was approved.

create function procedure_version_is_kept() returns trigger language plpgsql as $$
begin
  raise exception 'an approved procedure is neither changed nor deleted';
end
$$;

create trigger procedure_version_kept before update or delete on procedure_version
for each row execute function procedure_version_is_kept();

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
