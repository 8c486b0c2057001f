-- How often people and desks met over the cases closed in a period is read from two indexes, never from the long rows.

drop index complaint_measured_closed;

create index complaint_measured_closed on complaint (
  closed_on, kind, cancelled_at, reclassified_at, reopened_at, nature, site, number, received_at, closed_at,
  acknowledged_at, first_substantive_response_at, answered_at, minutes_spent, satisfaction_score, effort_score,
  recommend_score, satisfied, id
);

create index case_event_contact on case_event (
  complaint_id, rank, type, at, direction, automatic, minutes, handler_before, withdrawn_at
);
