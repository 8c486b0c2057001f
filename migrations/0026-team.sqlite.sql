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
