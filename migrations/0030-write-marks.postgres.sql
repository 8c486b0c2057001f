-- Each transaction of a workstation leaves its number here. When the line breaks while a commit is on its way, the mark
-- tells whether it was done: it is there exactly if the rest of the transaction is.
create table write_mark (
  writer text not null primary key,
  number text not null,
  written_at timestamptz not null
);
