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
create function letter_only_wiped() returns trigger language plpgsql as $$
begin
  if new.wiped_at is null or old.wiped_at is not null
    or new.complaint_id is distinct from old.complaint_id or new.remark_id is distinct from old.remark_id or new.id is distinct from old.id or new.template is distinct from old.template or new.template_version is distinct from old.template_version or new.language is distinct from old.language or new.means is distinct from old.means or new.sent_at is distinct from old.sent_at or new.recorded_at is distinct from old.recorded_at or new.recorded_by is distinct from old.recorded_by or new.pages is distinct from old.pages then
    raise exception 'a letter that was sent is not changed';
  end if;
  return new;
end
$$;

create trigger letter_only_wiped before update on letter for each row execute function letter_only_wiped();

create function letter_is_kept() returns trigger language plpgsql as $$
begin
  raise exception 'a letter that was sent and the versions of a template are kept';
end
$$;

create trigger letter_no_delete before delete on letter for each row execute function letter_is_kept();
create trigger letter_template_kept before update or delete on letter_template
for each row execute function letter_is_kept();
