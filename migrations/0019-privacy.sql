-- When an entry lost everything that named somebody; its number, dates and figures stay.
alter table complaint add column anonymised_at text;
alter table remark add column anonymised_at text;

create index complaint_not_anonymised on complaint (closed_on) where anonymised_at is null;

-- Why a case is kept as it is beyond its time (a dispute, an inquiry). A lifted hold stays, its reason goes with the case.
create table privacy_hold (
  id text not null primary key,
  complaint_id text not null references complaint (id),
  reason text,
  held_at text not null,
  held_by text not null references employee (id),
  lifted_at text,
  lifted_by text references employee (id),
  check ((lifted_at is null) = (lifted_by is null))
);

create unique index privacy_hold_one on privacy_hold (complaint_id) where lifted_at is null;
