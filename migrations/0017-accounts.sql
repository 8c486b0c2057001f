-- Who may open the register. A register without accounts is open to whoever sits at the keyboard.
create table account (
  id text not null primary key,
  version integer not null check (version >= 1),
  -- As it is compared: lower case, without outer white space.
  login text not null unique check (login <> ''),
  employee text not null unique references employee (id),
  role text not null check (role in ('FRONT_DESK', 'HANDLER', 'QUALITY_MANAGER', 'ADMINISTRATOR', 'AUDITOR')),
  -- An auditor sees who complained only when this is granted; the other roles always do.
  shows_identities integer not null check (shows_identities in (0, 1)),
  active integer not null check (active in (0, 1)),
  -- scrypt with its parameters and its salt; never the password.
  password_hash text not null,
  must_change_password integer not null check (must_change_password in (0, 1)),
  pin_hash text,
  -- Wrong attempts since the last right one, and when the last one was: the wait grows with them.
  failures integer not null default 0 check (failures >= 0),
  failed_at text,
  last_signed_in_at text,
  created_at text not null
);

-- One row, once somebody has protected the register.
create table protection (
  id integer not null primary key check (id = 1),
  is_on integer not null check (is_on in (0, 1)),
  -- Minutes without a key or a movement after which the window locks; 0: never by itself.
  lock_minutes integer not null check (lock_minutes between 0 and 480),
  recovery_hash text not null,
  -- Attempts with a login that nobody has, and with a wrong recovery code.
  failures integer not null default 0 check (failures >= 0),
  failed_at text
);
