-- Durations of the cases that are there already.

update complaint set
  first_response_ms = cast(round(extract(epoch from first_substantive_response_at::timestamptz) * 1000) as bigint)
    - cast(round(extract(epoch from received_at::timestamptz) * 1000) as bigint);

update complaint set
  resolution_ms = cast(round(extract(epoch from closed_at::timestamptz) * 1000) as bigint)
    - cast(round(extract(epoch from received_at::timestamptz) * 1000) as bigint)
where closed_at is not null;

-- What answers first, of what did not leave before the complaint came.
update complaint set first_reply_ms = case
  when answered_at >= received_at and (first_response_ms is null or first_response_ms < 0
    or answered_at < first_substantive_response_at)
    then cast(round(extract(epoch from answered_at::timestamptz) * 1000) as bigint)
      - cast(round(extract(epoch from received_at::timestamptz) * 1000) as bigint)
  when first_response_ms >= 0 then first_response_ms
end;
