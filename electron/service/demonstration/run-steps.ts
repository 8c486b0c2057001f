import { z } from 'zod'
import { AppError } from '#shared/api/app-error'
import type { OpenRegister } from '#shared/register/register-api'
import type { Dispatch } from '../handlers'
import { type Step, successorOf } from './plan/step'
import type { SimulatedService } from './simulated-service'

/** Where an entry of the plan is in the register. */
const placeSchema = z.object({ id: z.string(), version: z.int().default(1) })
type Place = z.output<typeof placeSchema>

/** Does every step in its time through the gate; a refusal is a mistake in the plan and ends it. */
export async function runSteps(
  service: SimulatedService,
  { employees }: Pick<OpenRegister, 'employees'>,
  steps: readonly Step[],
  dispatch: Dispatch,
): Promise<void> {
  const ids = new Map(employees.map(({ name, id }) => [name, id]))
  const places = new Map<string, Place>(employees.map(({ name, id, version }) => [name, { id, version }]))
  for (const { at, actor, channel, entry, input } of steps) {
    service.setClock(at)
    service.currentEmployee = ids.get(actor) ?? null
    const place = entry === null ? undefined : places.get(entry)
    const result = await dispatch(service, channel, place ? { ...input, ...place } : input)
    if ('error' in result) {
      const { code, message, issues } = result.error
      throw new AppError(code, `${channel}, ${entry}, ${at} : ${message}`, issues ?? [])
    }
    if (entry !== null) rememberPlaces(places, entry, channel, result.value)
  }
}

const reclassifiedSchema = z.object({ complaint: placeSchema, remark: placeSchema })

function rememberPlaces(places: Map<string, Place>, entry: string, channel: string, value: unknown): void {
  if (channel !== 'complaints.reclassify' && channel !== 'remarks.promote') {
    places.set(entry, placeSchema.parse(value))
    return
  }
  const { complaint, remark } = reclassifiedSchema.parse(value)
  const isDowngrade = channel === 'complaints.reclassify'
  places.set(entry, isDowngrade ? complaint : remark)
  places.set(successorOf(entry), isDowngrade ? remark : complaint)
}
