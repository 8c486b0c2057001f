-- A smaller file: what a complainant is recognised by is its own index, and no index that others stand in for.

create table person_key_kept (
  mark text not null,
  -- The complaint of this order of entry; written with it, and not looked for again.
  ordinal integer not null,
  primary key (mark, ordinal)
) without rowid;

insert into person_key_kept (mark, ordinal) select mark, ordinal from person_key order by mark, ordinal;

drop table person_key;

alter table person_key_kept rename to person_key;

create index person_key_complaint on person_key (ordinal);

drop index complaint_nature;
drop index complaint_status;
drop index remark_topic;
drop index remark_status;

drop index complaint_handler;
create index complaint_by_handler on complaint (handled_by, ordinal);
