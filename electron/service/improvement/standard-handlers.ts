import type { OutputOf, ParsedInputOf } from '#shared/api/contract'
import { refuseField } from '#shared/api/refusal'
import type { StandardRecord, standardApi } from '#shared/standards/standard-api'
import { isInForce, standardsOf } from '#shared/standards/standards'
import type { Language } from '#shared/text/language'
import type { LocalDate } from '#shared/time/day-number'
import type { Context } from '../context'
import { nextCount } from '../database/counter-store'
import type { Handlers } from '../handlers'
import { readDay, todayAt } from '../local-day'
import { tellChange } from './tell-change'

export const standardHandlers: Handlers<keyof typeof standardApi> = {
  'standards.list': async (context, { on, language }) => ({
    standards: await listStandards(context, on ?? todayAt(context), language),
  }),
  'standards.confirm': confirm,
}

/** The standards of the profile as they stand on a day, in the organisation's words where it has written some. */
async function listStandards(context: Context, on: LocalDate, language: Language): Promise<StandardRecord[]> {
  const checks = await context.db.selectFrom('standardCheck').selectAll().orderBy('ordinal').execute()
  const last = new Map(checks.map((check) => [check.standard, check]))
  return standardsOf(context.settings.profile).map((standard) => {
    const check = last.get(standard.code)
    const { code, name, validFrom, validTo } = standard
    return {
      ...{ standard: code, name, validFrom, validTo },
      version: check?.versionText ?? standard.version[language],
      text: check?.wording ?? standard.text[language],
      checkedOn: check?.checkedOn ?? null,
      checkedBy: check?.checkedBy ?? null,
      isInForce: isInForce(standard, on),
    }
  })
}

/** The standard in force on a day; null when the profile has none then. */
export async function standardInForce(
  context: Context,
  on: LocalDate,
  language: Language,
): Promise<StandardRecord | null> {
  return (await listStandards(context, on, language)).find((standard) => standard.isInForce) ?? null
}

async function confirm(
  context: Context,
  input: ParsedInputOf<'standards.confirm'>,
): Promise<OutputOf<'standards.confirm'>> {
  const today = todayAt(context)
  const checkedOn = readDay(context, input.checkedOn, 'checkedOn') ?? today
  if (checkedOn > today) throw refuseField('checkedOn', 'IN_THE_FUTURE')
  const standard = standardsOf(context.settings.profile).find(({ code }) => code === input.standard)
  if (!standard) throw refuseField('standard', 'NOT_IN_LIST')
  const own = (text: string | null | undefined, ours: Record<Language, string>) =>
    text && text !== ours.fr && text !== ours.en ? text : null
  const row = {
    ordinal: await nextCount(context.db, 'ordinal'),
    id: context.service.newId(),
    standard: standard.code,
    checkedOn,
    checkedBy: context.actor.id,
    versionText: own(input.version, standard.version),
    wording: own(input.text, standard.text),
    createdAt: context.now,
  }
  await context.db.insertInto('standardCheck').values(row).execute()
  const { standard: code, versionText, wording } = row
  await tellChange(
    context,
    {
      entity: 'standard',
      entityId: row.id,
      action: 'FOLLOW_UP',
      before: null,
      after: { standard: code, checkedOn, versionText, wording },
    },
    new Set(),
  )
  return { standards: await listStandards(context, today, input.language) }
}
