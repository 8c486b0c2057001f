-- When the customer sent the complaint, where it is written on it: some delays start there.
alter table complaint add column sent_on text;

-- Who acknowledged it and who called back; who closed it stands beside them already.
alter table complaint add column acknowledged_by text references employee (id);
alter table complaint add column followed_up_by text references employee (id);

-- Delays in worked hours end within their day: the last instant on time, beside the date. Empty where the whole day is
-- on time, as it is for every delay in days.
alter table complaint add column acknowledgement_due_at text;
alter table complaint add column acknowledgement_ceiling_at text;
alter table complaint add column answer_due_at text;
alter table complaint add column answer_ceiling_at text;
alter table complaint add column task_due_at text;
alter table complaint add column task_ceiling_at text;

create index complaint_acknowledgement_hour on complaint (received_on) where acknowledgement_due_at is not null;
create index complaint_answer_hour on complaint (answer_due_on) where answer_due_at is not null;
