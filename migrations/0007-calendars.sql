-- When people work at each site, and what the register promises: a site without a row keeps the days of its zone.

create table site_calendar (
  site text not null primary key references site (id),
  version integer not null check (version >= 1),
  holiday_region text not null,
  -- JSON: opening hours from Monday to Sunday, holidays worked all the same, closures.
  weekly_hours text not null,
  open_holidays text not null,
  closures text not null
);

-- Local dates that follow from the clocks beside the due dates: the ceiling rings the alarm, the warning comes when
-- most of the time has passed.
alter table complaint add column acknowledgement_ceiling_on text;
alter table complaint add column acknowledgement_warning_on text;
alter table complaint add column answer_ceiling_on text;
alter table complaint add column answer_warning_on text;

-- What the morning screen asks for: the step to be done now, and of the clocks still running the first to end.
-- Empty when nothing is left to do, or nothing is due.
alter table complaint add column next_step text;
alter table complaint add column task_due_on text;
alter table complaint add column task_ceiling_on text;
alter table complaint add column task_warning_on text;

-- Order of entry comes second, so that the first rows are found without sorting; what the counts need comes last, so
-- that they never read a row.
create index complaint_task_due
on complaint (task_due_on, ordinal, site, handled_by, task_ceiling_on, task_warning_on)
where task_due_on is not null;

create index complaint_task_ceiling on complaint (task_ceiling_on, ordinal, site, handled_by)
where task_ceiling_on is not null;

create index complaint_next_step on complaint (next_step, kind, follow_up_due_on, ordinal, status, site, handled_by)
where next_step is not null;

create index complaint_low_score on complaint (satisfaction_score, ordinal, site, handled_by)
where next_step is not null and satisfaction_score is not null;

create index agreed_solution_promised on agreed_solution (promised_for, complaint_id)
where immediate = 0 and done_on is null and abandoned_reason is null;
