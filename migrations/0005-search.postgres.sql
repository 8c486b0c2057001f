-- Words of entries, folded by the program (accents, ligatures, case), by order of entry.

create table complaint_search (
  ordinal integer not null primary key,
  words tsvector not null
);

create index complaint_search_words on complaint_search using gin (words);

create table remark_search (
  ordinal integer not null primary key,
  words tsvector not null
);

create index remark_search_words on remark_search using gin (words);
