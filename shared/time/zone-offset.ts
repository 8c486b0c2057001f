import { Temporal } from 'temporal-polyfill'

interface Segment {
  readonly until: number
  readonly offset: number
}

// Offsets are looked up hundreds of thousands of times for one report; the transitions of a zone are asked of
// Temporal once per stretch of about thirteen months.
const stretch = 2 ** 35
const segmentsByZone = new Map<string, Map<number, readonly Segment[]>>()

/** True when `zone` is the name of an IANA time zone known here (`Europe/Paris`, `Indian/Reunion`…). */
export function isTimeZone(zone: string): boolean {
  // Temporal also takes bare offsets such as +02:00, which know nothing of daylight saving.
  if (!/^[A-Za-z]/.test(zone)) return false
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone)
    return true
  } catch {
    return false
  }
}

/**
 * Milliseconds to add to UTC to get the local time of a zone at an instant (epoch milliseconds).
 * Throws a RangeError when the zone is unknown: zones are checked where they enter.
 */
export function zoneOffset(zone: string, epochMilliseconds: number): number {
  let stretches = segmentsByZone.get(zone)
  if (!stretches) {
    stretches = new Map()
    segmentsByZone.set(zone, stretches)
  }
  const index = Math.floor(epochMilliseconds / stretch)
  let segments = stretches.get(index)
  if (!segments) {
    segments = readSegments(zone, index)
    stretches.set(index, segments)
  }
  for (const segment of segments) if (epochMilliseconds < segment.until) return segment.offset
  return 0
}

function readSegments(zone: string, index: number): readonly Segment[] {
  const end = (index + 1) * stretch
  const segments: Segment[] = []
  let moment = Temporal.Instant.fromEpochMilliseconds(index * stretch).toZonedDateTimeISO(zone)
  for (;;) {
    const offset = Math.round(moment.offsetNanoseconds / 1_000_000)
    const transition = moment.getTimeZoneTransition('next')
    if (!transition || transition.epochMilliseconds >= end) {
      segments.push({ until: end, offset })
      return segments
    }
    segments.push({ until: transition.epochMilliseconds, offset })
    moment = transition
  }
}
