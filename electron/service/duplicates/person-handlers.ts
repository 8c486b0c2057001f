import type { OutputOf, ParsedInputOf } from '#shared/api/contract'
import { refuseField } from '#shared/api/refusal'
import { knownCaseSchema, type personApi } from '#shared/duplicates/person-api'
import { getComplaint } from '../complaints/complaint-store'
import type { Context } from '../context'
import type { Handlers } from '../handlers'
import { appendHistory } from '../history/history-store'
import { todayAt } from '../local-day'
import { resolveEntry } from '../resolve-entries'
import { readVigilance } from '../vigilance/vigilance-store'
import { decideCaseLink, readVerdicts, type Verdict } from './case-link-store'
import { type FoundCase, findCases } from './find-cases'

export const personHandlers: Handlers<keyof typeof personApi> = {
  'persons.find': findPerson,
  'persons.casesOf': listCasesOf,
  'caseLinks.link': (context, input) => decide(context, input, 'LINKED'),
  'caseLinks.dismiss': (context, input) => decide(context, input, 'DISTINCT'),
  'caseLinks.unlink': (context, input) => decide(context, input, null),
}

async function findPerson(
  context: Context,
  input: ParsedInputOf<'persons.find'>,
): Promise<OutputOf<'persons.find'>> {
  const { nature, receivedOn, limit, ...person } = input
  const { duplicateDays } = await readVigilance(context.db)
  const entry = nature ? { nature, receivedOn: receivedOn ?? todayAt(context) } : null
  const cases = await findCases(context, { person, entry, duplicateDays, verdicts: new Map() })
  return firstOf(cases, limit)
}

async function listCasesOf(
  context: Context,
  { complaint: name, limit }: ParsedInputOf<'persons.casesOf'>,
): Promise<OutputOf<'persons.casesOf'>> {
  const { id, receivedOn } = await resolveEntry(context, 'complaint', name, 'complaint')
  const complaint = await getComplaint(context.db, { id })
  const { duplicateDays } = await readVigilance(context.db)
  const isOver = complaint.cancelledAt ?? complaint.reclassifiedAt
  const cases = await findCases(context, {
    person: complaint.complainant ?? {},
    except: id,
    entry: isOver ? null : { nature: complaint.nature, receivedOn },
    duplicateDays,
    verdicts: await readVerdicts(context.db, id),
  })
  return firstOf(cases, limit)
}

/** Cases that may be the same complaint are never cut off. */
function firstOf(cases: readonly FoundCase[], limit: number) {
  const shown = [...cases].sort((a, b) => Number(b.isPossibleDuplicate) - Number(a.isPossibleDuplicate))
  const first = shown.slice(0, limit).map((found) => knownCaseSchema.parse(found))
  return { cases: first, total: cases.length }
}

async function decide(
  context: Context,
  input: { readonly complaint: string; readonly other: string },
  verdict: Verdict | null,
): Promise<{ verdict: Verdict | null }> {
  const one = await resolveEntry(context, 'complaint', input.complaint, 'complaint')
  const other = await resolveEntry(context, 'complaint', input.other, 'other')
  if (one.id === other.id) throw refuseField('other', 'SAME_CASE')
  for (const { id } of [one, other]) {
    const { reclassifiedAt } = await getComplaint(context.db, { id })
    if (reclassifiedAt) throw refuseField(id === one.id ? 'complaint' : 'other', 'ALREADY_RECLASSIFIED')
  }
  const before = await countLinks(context, [one.id, other.id])
  const isChanged = await decideCaseLink(context, [one.id, other.id], verdict)
  if (!isChanged) return { verdict }
  const after = await countLinks(context, [one.id, other.id])
  // The other's number is not told: the chain would go on saying who an anonymous case was.
  for (const { id } of [one, other]) {
    const facts = [{ field: 'linkedCases', before: before.get(id) ?? 0, after: after.get(id) ?? 0 }]
    const isTold = before.get(id) !== after.get(id)
    if (isTold) await appendHistory(context, { entity: 'complaint', entityId: id, action: 'LINK', facts })
  }
  return { verdict }
}

async function countLinks({ db }: Context, ids: readonly string[]): Promise<Map<string, number>> {
  const counts = new Map<string, number>()
  for (const id of ids) {
    const verdicts = await readVerdicts(db, id)
    counts.set(id, [...verdicts.values()].filter((verdict) => verdict === 'LINKED').length)
  }
  return counts
}
