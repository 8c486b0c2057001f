import { describe, expect, it } from 'vitest'
import {
  listChanged,
  pickChanges,
  remarkFormSchema,
  toFormValues,
} from '#renderer/features/remarks/page/remark-form-values'
import type { Remark } from '#shared/remarks/remark'

const id = '01920000-0000-7000-8000-000000000001'
const remark: Remark = {
  id,
  version: 1,
  kind: 'remark',
  number: 'RM-2026-0001',
  status: 'NEW',
  receivedAt: '2026-11-20T09:00:00.000Z',
  channel: 'COUNTER',
  receivedBy: id,
  site: id,
  polarity: 'NEGATIVE',
  topic: 'STATIONNEMENT',
  verbatim: 'Le parking du port est plein.',
  thirdParty: null,
  transmittedTo: null,
  transmittedOn: null,
  transmissionAnsweredOn: null,
  decision: 'NONE',
  decidedBy: null,
  decidedOn: null,
  displayed: false,
  publicAnswer: null,
  recordedAt: '2026-11-20T09:05:00.000Z',
  recordedBy: id,
  relatedComplaint: null,
  originReason: null,
  promotedAt: null,
  cancelledAt: null,
  cancellationReason: null,
  anonymisedAt: null,
}

describe('the forms of a remark', () => {
  it('send only what was changed, in the words of the contract', () => {
    const before = toFormValues(remark)
    const after = { ...before, transmittedTo: 'Mairie', transmittedOn: '2026-11-21' }
    const changed = listChanged(['transmittedTo', 'transmittedOn', 'transmissionAnsweredOn'], before, after)
    expect(changed).toEqual(['transmittedTo', 'transmittedOn'])
    expect(pickChanges(remarkFormSchema.parse(after), changed)).toEqual({
      transmittedTo: 'Mairie',
      transmittedOn: '2026-11-21',
    })
  })

  it('take a third party without any word for none, and one without a name for an omission', () => {
    const values = toFormValues(remark)
    expect(remarkFormSchema.parse(values).thirdParty).toBeNull()
    const nameless = remarkFormSchema.safeParse({ ...values, thirdParty: { name: ' ', category: 'Mairie' } })
    expect(nameless.error?.issues[0]?.path).toEqual(['thirdParty', 'name'])
  })

  it('refuse a date that is none, and keep it as it was typed', () => {
    const refused = remarkFormSchema.safeParse({ ...toFormValues(remark), transmittedOn: '31/02' })
    expect(refused.error?.issues[0]?.path).toEqual(['transmittedOn'])
  })
})
