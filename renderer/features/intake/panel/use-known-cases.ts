import { useChannel } from '#renderer/app/use-channel'
import { useSettled } from '#renderer/app/use-settled'
import type { KnownCase } from '#shared/duplicates/person-api'
import type { IntakeValues } from '../intake-values'

const shown = 4

export interface KnownCases {
  readonly state: 'UNASKED' | 'SEARCHING' | 'FAILED' | 'FOUND'
  /** What may be the same complaint first, then newest first. */
  readonly cases: readonly KnownCase[]
  readonly total: number
}

export interface AskedEntry {
  readonly nature: string | null
  /** Day of reception, once it is known. */
  readonly receivedOn: string | null
}

const nothing = { cases: [], total: 0 } as const

/** Earlier cases of the person as typed so far, once the typing pauses. Null asks nothing. */
export function useKnownCases(
  complainant: IntakeValues['complainant'] | null,
  entry: AskedEntry,
): KnownCases {
  const typed = [complainant?.name, complainant?.organisation, complainant?.phone, complainant?.email]
  const settled = useSettled(JSON.stringify(typed.map((text) => text?.trim() ?? '')), 200)
  const [name = '', organisation = '', phone = '', email = '']: string[] = JSON.parse(settled)
  // A lone first letter recognises nobody: two words of a name do, and any means to answer.
  const isAsked =
    complainant !== null &&
    (/\S\s+\S/.test(name) || organisation.length >= 3 || phone !== '' || email.includes('@'))
  const { nature, receivedOn } = entry
  const { data, isError } = useChannel(
    'persons.find',
    {
      name,
      organisation,
      phone: phone.slice(0, 40),
      email,
      nature,
      ...(receivedOn ? { receivedOn } : {}),
      limit: shown,
    },
    { enabled: isAsked, keepPrevious: true },
  )
  if (!isAsked) return { state: 'UNASKED', ...nothing }
  if (isError) return { state: 'FAILED', ...nothing }
  return data ? { state: 'FOUND', ...data } : { state: 'SEARCHING', ...nothing }
}
