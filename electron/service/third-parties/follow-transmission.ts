import type { Remark, RemarkContent } from '#shared/remarks/remark'
import type { Context } from '../context'
import { nextCount } from '../database/counter-store'
import { todayAt } from '../local-day'

type Fields = Pick<RemarkContent, 'transmittedTo' | 'transmittedOn' | 'transmissionAnsweredOn'>

/**
 * Keeps the table of transmissions in step with the three fields of a remark: they say its last transmission, of
 * which the table has the detail. Fields that were emptied withdraw it; another recipient after an answer is a new one.
 */
export async function followTransmission(
  context: Context,
  before: Remark,
  after: Fields & { site: string },
): Promise<void> {
  const isUnchanged =
    before.transmittedTo === after.transmittedTo &&
    before.transmittedOn === after.transmittedOn &&
    before.transmissionAnsweredOn === after.transmissionAnsweredOn
  if (isUnchanged) return
  const { db } = context
  const { transmittedTo: recipient, transmittedOn: sentOn, transmissionAnsweredOn: answeredOn } = after
  if (!recipient || !sentOn) {
    await db
      .updateTable('transmission')
      .set({ withdrawnOn: todayAt(context, after.site) })
      .where('remarkId', '=', before.id)
      .where('withdrawnOn', 'is', null)
      .execute()
    return
  }
  const last = await db
    .selectFrom('transmission')
    .select(['id', 'version', 'recipient', 'sentOn', 'answeredOn', 'thirdPartyId'])
    .where('remarkId', '=', before.id)
    .where('withdrawnOn', 'is', null)
    .orderBy('sentOn', 'desc')
    .orderBy('ordinal', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (last && last.recipient === recipient && last.sentOn === sentOn && last.answeredOn === answeredOn) return
  const isAnotherOne = last?.answeredOn && last.recipient !== recipient && sentOn >= last.answeredOn
  if (!last || isAnotherOne) {
    const ordinal = await nextCount(db, 'ordinal')
    await db
      .insertInto('transmission')
      .values({
        ordinal,
        id: context.service.newId(),
        version: 1,
        remarkId: before.id,
        recipient,
        sentOn,
        answeredOn,
        reminders: 0,
      })
      .execute()
    return
  }
  await db
    .updateTable('transmission')
    .set({
      recipient,
      sentOn,
      answeredOn,
      thirdPartyId: last.recipient === recipient ? last.thirdPartyId : null,
      version: last.version + 1,
    })
    .where('id', '=', last.id)
    .execute()
}
