-- What the indicators of a period read stands in the index itself: a year is counted without touching the long rows.

create index complaint_measured_received on complaint (
  received_on, kind, cancelled_at, reclassified_at, reopened_at, closed_on, nature, site, channel, severity, competence,
  written_form, in_scope, acknowledgement_due_on, acknowledged_on, answered_on, received_at,
  first_substantive_response_at, id
);

create index complaint_measured_closed on complaint (
  closed_on, kind, cancelled_at, reclassified_at, reopened_at, nature, site, number, received_at, closed_at,
  acknowledged_at, first_substantive_response_at, answered_at, minutes_spent, satisfaction_score, effort_score,
  recommend_score, satisfied
);

create index complaint_measured_due on complaint (
  answer_due_on, kind, cancelled_at, reclassified_at, answered_on, closed_on, nature, site
);

create index complaint_measured_third_party on complaint (
  received_on, kind, cancelled_at, reclassified_at, third_party_name, nature, site
) where third_party_name is not null;

-- The few cases whose way through the register is not simply in and out.
create index complaint_detour on complaint (received_on) where coalesce(reopened_at, reclassified_at, cancelled_at) is not null;
