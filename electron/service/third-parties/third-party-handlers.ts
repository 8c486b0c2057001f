import type { ParsedInputOf } from '#shared/api/contract'
import { refuseField } from '#shared/api/refusal'
import { isEmail } from '#shared/contact/email'
import { normalisePhone } from '#shared/contact/phone'
import { listFieldChanges } from '#shared/history/field-changes'
import type { ThirdParty } from '#shared/third-parties/third-party'
import type { thirdPartyApi } from '#shared/third-parties/third-party-api'
import { toFlag } from '../complaints/complaint-row'
import { conflictOf } from '../complaints/complaint-store'
import type { Context, Db } from '../context'
import { nextCount } from '../database/counter-store'
import type { Handlers } from '../handlers'
import { appendHistory } from '../history/history-store'
import { foldName, getThirdParty, listThirdParties, proposeThirdParties } from './third-party-store'
import {
  answerTransmission,
  createTransmission,
  remindTransmission,
  withdrawTransmission,
} from './transmission-handlers'
import { listTransmissions } from './transmission-store'

export const thirdPartyHandlers: Handlers<keyof typeof thirdPartyApi> = {
  'thirdParties.list': listThirdParties,
  'thirdParties.propose': proposeThirdParties,
  'thirdParties.create': create,
  'thirdParties.update': update,
  'transmissions.list': listTransmissions,
  'transmissions.create': createTransmission,
  'transmissions.remind': remindTransmission,
  'transmissions.answer': answerTransmission,
  'transmissions.withdraw': withdrawTransmission,
}

async function create(context: Context, input: ParsedInputOf<'thirdParties.create'>): Promise<ThirdParty> {
  const { name, active = true, ...details } = input
  const folded = await requireFreeName(context.db, name)
  const {
    category = null,
    contactPerson = null,
    email = null,
    phone = null,
    address = null,
    note = null,
  } = details
  const id = context.service.newId()
  const given = { category, contactPerson, email, phone, address, note }
  const thirdParty: ThirdParty = { id, version: 1, name, active, ...given, ...reachable(given) }
  const ordinal = await nextCount(context.db, 'ordinal')
  await context.db
    .insertInto('thirdParty')
    .values({ ...thirdParty, active: toFlag(active), folded, ordinal })
    .execute()
  await tell(context, 'CREATE', null, thirdParty)
  return thirdParty
}

async function update(
  context: Context,
  { id, version, changes }: ParsedInputOf<'thirdParties.update'>,
): Promise<ThirdParty> {
  const before = await getThirdParty(context.db, id)
  if (before.version !== version) throw await conflictOf(context.db, id)
  const given = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined))
  const changed: ThirdParty = { ...before, ...given, version: version + 1 }
  const after = { ...changed, ...reachable(changed) }
  const folded = await requireFreeName(context.db, after.name, id)
  await context.db
    .updateTable('thirdParty')
    .set({ ...after, active: toFlag(after.active), folded })
    .where('id', '=', id)
    .execute()
  await tell(context, 'UPDATE', before, after)
  return after
}

/** Phone and e-mail as they are kept; refused when they lead nowhere. */
function reachable({ phone, email }: { readonly phone: string | null; readonly email: string | null }) {
  const written = phone && normalisePhone(phone)
  if (phone && !written) throw refuseField('phone', 'PHONE_INVALID')
  if (email && !isEmail(email)) throw refuseField('email', 'EMAIL_INVALID')
  return { phone: written || null }
}

async function requireFreeName(db: Db, name: string, exceptId?: string): Promise<string> {
  const folded = foldName(name)
  const other = await db.selectFrom('thirdParty').select('id').where('folded', '=', folded).executeTakeFirst()
  if (other && other.id !== exceptId) throw refuseField('name', 'NAME_TAKEN')
  return folded
}

// A provider is often one person: what is written of it stands beside the chain.
async function tell(
  context: Context,
  action: 'CREATE' | 'UPDATE',
  before: ThirdParty | null,
  after: ThirdParty,
): Promise<void> {
  const changes = listFieldChanges(before, after).filter(({ field }) => field !== 'version' && field !== 'id')
  const isFact = ({ field }: { field: string }) => field === 'active'
  const facts = changes.filter(isFact)
  const personal = changes.filter((change) => !isFact(change))
  if (changes.length === 0) return
  await appendHistory(context, { entity: 'thirdParty', entityId: after.id, action, facts, personal })
}
