-- Durations of the cases that are there already.

update complaint set
  first_response_ms = (unixepoch(substr(first_substantive_response_at, 1, 19)) * 1000 + substr(first_substantive_response_at, 21, 3))
    - (unixepoch(substr(received_at, 1, 19)) * 1000 + substr(received_at, 21, 3));

update complaint set
  resolution_ms = (unixepoch(substr(closed_at, 1, 19)) * 1000 + substr(closed_at, 21, 3))
    - (unixepoch(substr(received_at, 1, 19)) * 1000 + substr(received_at, 21, 3))
where closed_at is not null;

-- What answers first, of what did not leave before the complaint came.
update complaint set first_reply_ms = case
  when answered_at >= received_at and (first_response_ms is null or first_response_ms < 0
    or answered_at < first_substantive_response_at)
    then (unixepoch(substr(answered_at, 1, 19)) * 1000 + substr(answered_at, 21, 3))
      - (unixepoch(substr(received_at, 1, 19)) * 1000 + substr(received_at, 21, 3))
  when first_response_ms >= 0 then first_response_ms
end;
