-- What several workstations on one register need; on a single machine it stays empty.

-- 1: a program that does not know this layout must not open the register. A migration that breaks older programs says
-- so of itself: update schema_migration set breaks_older = 1 where number = …
alter table schema_migration add column breaks_older integer not null default 0 check (breaks_older in (0, 1));

-- The case that a workstation has on its screen; told again and again, and forgotten when it is no longer told.
create table presence (
  workstation text not null primary key,
  entity_id text not null,
  person text not null,
  seen_at text not null
);

create index presence_entity on presence (entity_id);

-- Each transaction of a workstation leaves its number here. When the line breaks while a commit is on its way, the mark
-- tells whether it was done: it is there exactly if the rest of the transaction is.
create table write_mark (
  writer text not null primary key,
  number text not null,
  written_at timestamptz not null
);

-- Settings, sites, people, lists and accounts are kept in memory by every workstation: whoever changes them says so.
create function tell_reference_change() returns trigger language plpgsql as $$
begin
  notify registre31_reference;
  return null;
end
$$;

do $$
declare
  name text;
begin
  foreach name in array array['setting', 'site', 'employee', 'list_item', 'account', 'protection', 'site_calendar']
  loop
    execute format(
      'create trigger %I after insert or update or delete on %I
       for each statement execute function tell_reference_change()',
      name || '_tells', name
    );
  end loop;
end
$$;

-- A workstation adds to the history and reads it, and never alters it; it may only wipe values that name somebody,
-- which a trigger holds to. The layout is the owner's.
do $$
begin
  if exists (select from pg_roles where rolname = 'registre31_workstation') then
    revoke update, delete, truncate on history, schema_migration from registre31_workstation;
    revoke insert on schema_migration from registre31_workstation;
    revoke delete, truncate on history_personal from registre31_workstation;
  end if;
end
$$;
