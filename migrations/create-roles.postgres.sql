-- Registre 31 on PostgreSQL 13 or newer: the database and who may do what in it.
--
-- For the administrator of the server, once, with psql:   psql -h SERVER -U postgres -f create-roles.postgres.sql
-- It may be run again at any time, also when the register is there already; nothing is lost by it.
--
--   registre31_owner        makes the register and brings it to a newer layout; not for daily work
--   registre31_workstation  what the accounts of the workstations are members of: they read, add and change entries,
--                           they add to the history and read it, and can neither alter it nor the layout
--
-- Another name for the database: replace registre31 after "datname", "create database" and \connect, and in
-- "on database registre31".

do $$
begin
  if not exists (select from pg_roles where rolname = 'registre31_owner') then
    create role registre31_owner login nosuperuser nocreatedb nocreaterole;
  end if;
  if not exists (select from pg_roles where rolname = 'registre31_workstation') then
    create role registre31_workstation nologin nosuperuser nocreatedb nocreaterole;
  end if;
end
$$;

-- Texts sort and compare the same on every server: by their characters.
select 'create database registre31 owner registre31_owner encoding ''UTF8'' locale ''C'' template template0'
where not exists (select from pg_database where datname = 'registre31') \gexec

\connect registre31

revoke all on database registre31 from public;
grant connect, temporary on database registre31 to registre31_owner;
grant connect on database registre31 to registre31_workstation;

alter schema public owner to registre31_owner;
revoke all on schema public from public;
grant usage on schema public to registre31_workstation;

-- What the register will have, and what it has already.
alter default privileges for role registre31_owner in schema public
  grant select, insert, update, delete on tables to registre31_workstation;
grant select, insert, update, delete on all tables in schema public to registre31_workstation;

-- The history is added to and read; of its personal values, kept apart, only the wiping is left, to which a trigger
-- holds. The layout is the owner's.
do $$
begin
  if to_regclass('public.history') is not null then
    revoke update, delete on history from registre31_workstation;
    revoke update, delete on history_personal from registre31_workstation;
    grant update (salt, changes) on history_personal to registre31_workstation;
    revoke insert, update, delete on schema_migration from registre31_workstation;
  end if;
end
$$;

-- An account for the owner and one for each workstation or person; psql asks for the passwords, which then stand
-- nowhere in plain text:
--
--   \password registre31_owner
--
--   create role poste_accueil login in role registre31_workstation;
--   \password poste_accueil
--
-- An account that is no longer wanted:
--
--   drop role poste_accueil;
--
-- In pg_hba.conf the workstations come over TLS and with a password only:
--
--   hostssl  registre31  all  10.0.0.0/8  scram-sha-256
