-- Every change, in order, each row sealed with the hash of the one before. Rows are never updated nor deleted.
-- Personal values live beside the chain, which holds their digest only: they can be wiped and the chain still holds.

create table history (
  sequence integer not null primary key,
  at text not null,
  actor text not null,
  entity text not null,
  entity_id text not null,
  action text not null,
  facts text not null,
  personal_digest text,
  previous_hash text not null,
  hash text not null unique
);

create index history_entity on history (entity_id, sequence);

create table history_personal (
  sequence integer not null primary key references history (sequence),
  salt text,
  changes text,
  check ((salt is null) = (changes is null))
);

create trigger history_no_update before update on history
begin
  select raise(abort, 'history is append-only');
end;

create trigger history_no_delete before delete on history
begin
  select raise(abort, 'history is append-only');
end;

create trigger history_personal_only_wiped before update on history_personal
when new.salt is not null or new.changes is not null or new.sequence <> old.sequence
begin
  select raise(abort, 'personal values can only be wiped');
end;

create trigger history_personal_no_delete before delete on history_personal
begin
  select raise(abort, 'history is append-only');
end;
