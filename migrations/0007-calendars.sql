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

create index complaint_task_due on complaint (task_due_on, site, handled_by, task_ceiling_on, ordinal)
where task_due_on is not null;

create index complaint_task_ceiling on complaint (task_ceiling_on, site, handled_by, task_due_on, ordinal)
where task_ceiling_on is not null;

create index complaint_task_warning on complaint (task_warning_on, site, handled_by, task_due_on, task_ceiling_on, ordinal)
where task_warning_on is not null;

create index complaint_next_step on complaint (next_step, kind, status, follow_up_due_on, site, handled_by, ordinal)
where next_step is not null;

create index complaint_low_score on complaint (satisfaction_score, next_step, site, handled_by, ordinal)
where next_step is not null and satisfaction_score is not null;

create index agreed_solution_promised on agreed_solution (promised_for, complaint_id)
where immediate = 0 and done_on is null and abandoned_reason is null;
