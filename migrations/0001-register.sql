-- What the register is, who works in it, and what it counts with.

create table setting (
  name text not null primary key,
  value text not null
);

-- Last number given, by series: `complaint-2026`, `ordinal`, …
create table counter (
  series text not null primary key,
  last integer not null check (last >= 0)
);

create table site (
  id text not null primary key,
  version integer not null,
  position integer not null,
  name text not null unique,
  address text,
  time_zone text not null,
  active integer not null check (active in (0, 1))
);

create table employee (
  id text not null primary key,
  version integer not null,
  position integer not null,
  name text not null unique,
  job_title text,
  active integer not null check (active in (0, 1))
);

create table list_item (
  list text not null check (list in ('NATURE', 'TOPIC', 'CHANNEL')),
  code text not null,
  label_fr text not null,
  label_en text not null,
  active integer not null check (active in (0, 1)),
  counts_in_rate integer not null check (counts_in_rate in (0, 1)),
  needs_detail integer not null check (needs_detail in (0, 1)),
  position integer not null,
  primary key (list, code)
);

create table customer_base (
  id text not null primary key,
  version integer not null,
  kind text not null check (kind in ('VISITORS', 'SUBSCRIBERS', 'TRAINEES', 'CUSTOMERS', 'ENQUIRIES')),
  site text references site (id),
  period_from text not null,
  period_to text not null,
  value integer not null check (value >= 0),
  source text,
  check (period_from <= period_to)
);

create unique index customer_base_period on customer_base (kind, coalesce(site, ''), period_from, period_to);
