import { useWatch } from 'react-hook-form'
import type { KindDecision } from '#shared/intake/intake-rules'
import type { IntakeControl } from './intake-values'
import { readKind } from './read-kind'

/** What the entry is at this moment. */
export function useWatchedKind(control: IntakeControl): KindDecision {
  const [subject, contactWish, complainant, channel, writtenForm] = useWatch({
    control,
    name: ['subject', 'contactWish', 'complainant', 'channel', 'writtenForm'],
  })
  return readKind({ subject, contactWish, complainant, channel, writtenForm })
}
