-- Templates of letters as the organisation words them, every version kept, and the letters that were sent, frozen.

-- Version 0 of a template is ours and stands in the program; a row without a text goes back to it.
create table letter_template (
  id text not null primary key,
  template text not null,
  language text not null check (language in ('fr', 'en')),
  version integer not null check (version > 0),
  subject text,
  body text,
  saved_at text not null,
  saved_by text not null references employee (id),
  unique (template, language, version),
  check ((subject is null) = (body is null))
);

create table letter (
  id text not null primary key,
  complaint_id text references complaint (id),
  remark_id text references remark (id),
  template text not null,
  template_version integer not null check (template_version >= 0),
  language text not null check (language in ('fr', 'en')),
  means text not null,
  sent_at text not null,
  recorded_at text not null,
  recorded_by text not null references employee (id),
  pages integer not null check (pages > 0),
  addressee text,
  subject text,
  body text,
  content_hash text references file_content (hash),
  wiped_at text,
  check ((complaint_id is null) <> (remark_id is null)),
  check ((subject is null) = (wiped_at is not null)),
  check ((body is null) = (wiped_at is not null)),
  check ((content_hash is null) = (wiped_at is not null)),
  check (addressee is null or wiped_at is null)
);

create index letter_complaint on letter (complaint_id, sent_at);
create index letter_remark on letter (remark_id, sent_at);
create index letter_content on letter (content_hash);

-- What was sent is never changed: it can only be forgotten, whole.
create trigger letter_only_wiped before update on letter
when new.wiped_at is null or old.wiped_at is not null or new.complaint_id is not old.complaint_id
  or new.remark_id is not old.remark_id
  or new.id <> old.id or new.template <> old.template or new.template_version <> old.template_version or new.language <> old.language or new.means <> old.means or new.sent_at <> old.sent_at or new.recorded_at <> old.recorded_at or new.recorded_by <> old.recorded_by or new.pages <> old.pages
begin
  select raise(abort, 'a letter that was sent is not changed');
end;

create trigger letter_no_delete before delete on letter
begin
  select raise(abort, 'a letter that was sent is not deleted');
end;

create trigger letter_template_no_update before update on letter_template
begin
  select raise(abort, 'versions of a template are kept');
end;

create trigger letter_template_no_delete before delete on letter_template
begin
  select raise(abort, 'versions of a template are kept');
end;
