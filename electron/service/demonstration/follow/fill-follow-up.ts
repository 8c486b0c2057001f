import { AppError } from '#shared/api/app-error'
import type { ChannelName, InputOf, OutputOf } from '#shared/api/contract'
import { contract } from '#shared/api/contract'
import { addDays, type LocalDate } from '#shared/time/day-number'
import { localDateOf } from '#shared/time/local-date'
import type { Service } from '../../context'
import type { Dispatch } from '../../handlers'
import { officeZone } from '../office/office-days'
import { type Call, fillCases } from './fill-cases'
import { fillImprovement } from './fill-improvement'
import { sampleActions, sampleCauses } from './sample-actions'

const providers = 10
const linkedEntries = 4

/** What is made of the entries once they are there: causes, actions, providers and what was passed on to them. */
export async function fillFollowUp(service: Service, dispatch: Dispatch): Promise<void> {
  async function call<C extends ChannelName>(channel: C, input: InputOf<C>): Promise<OutputOf<C>> {
    const result = await dispatch(service, channel, input)
    if ('error' in result) throw new AppError(result.error.code, `${channel} : ${result.error.message}`)
    // The gate has parsed the answer with this very schema; this gives it its type back.
    return contract[channel].output.parse(result.value) as OutputOf<C>
  }
  const today = localDateOf(service.now(), officeZone)
  const causes = await fillCauses(call)
  const remarks = await call('remarks.list', { filter: { statuses: ['DECIDED'] }, limit: 100 })
  const decided = remarks.rows.filter(({ decision }) => decision === 'ACTION').map(({ id }) => id)
  for (const [index, sample] of sampleActions.entries()) {
    const cause = sample.cause === null ? null : causes[sample.cause]
    const from = index * 2
    const { id } = await call('actions.create', {
      kind: sample.kind,
      title: sample.title,
      due: addDays(today, sample.due),
      done: sample.done === undefined ? null : addDays(today, sample.done),
      evidence: sample.evidence ?? null,
      rootCause: cause?.id ?? null,
      complaints: cause?.complaints.slice(0, linkedEntries) ?? [],
      remarks: decided.slice(from, from + 2),
    })
    if (sample.checked) {
      await call('actions.checkEffectiveness', {
        id,
        version: 1,
        ...sample.checked,
        checkedOn: addDays(today, -5),
      })
    }
  }
  await fillProviders(call, today)
  await fillCases(call, service.now())
  await fillImprovement(call, today)
}

async function fillCauses(call: Call) {
  const made: { id: string; complaints: string[] }[] = []
  for (const { label, category, natures } of sampleCauses) {
    const { rows } = await call('complaints.list', { filter: { natures: [...natures] }, limit: 24 })
    const open = rows.filter(({ status }) => status !== 'CANCELLED' && status !== 'RECLASSIFIED')
    const complaints = open.map(({ id }) => id)
    const { id } = await call('rootCauses.create', { label, category, complaints })
    made.push({ id, complaints })
  }
  return made
}

/** The names that entries bear most; what already was passed on to them keeps its dates. */
async function fillProviders(call: Call, today: LocalDate): Promise<void> {
  const { unlisted } = await call('thirdParties.list', {})
  for (const [index, { name, category }] of unlisted.slice(0, providers).entries()) {
    const box = name
      .normalize('NFD')
      .replace(/[^A-Za-z]+/g, '.')
      .toLowerCase()
    await call('thirdParties.create', {
      name,
      category,
      email: index % 2 === 0 ? `contact@${box.replace(/^\.|\.$/g, '')}.example` : null,
      contactPerson: index % 3 === 0 ? 'Accueil' : null,
    })
    const { rows } = await call('complaints.list', { filter: { text: name }, limit: 20 })
    const about = rows.find(({ status }) => status !== 'CANCELLED' && status !== 'RECLASSIFIED')
    if (!about || index > 5) continue
    const received = about.receivedAt.slice(0, 10)
    const sentOn = [addDays(received, 2), today].sort()[0] ?? today
    const passed = await call('transmissions.create', {
      complaint: about.id,
      thirdParty: name,
      sentOn,
      means: 'EMAIL',
      expectedOn: addDays(sentOn, 21),
    })
    if (index % 2 === 0) {
      const answeredOn = [addDays(sentOn, 9), today].sort()[0]
      const answer = 'Nous avons pris connaissance de ces propos et revu notre organisation.'
      await call('transmissions.answer', { id: passed.id, version: 1, answeredOn, answer })
    }
  }
}
