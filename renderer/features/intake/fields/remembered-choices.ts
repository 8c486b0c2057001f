import { z } from 'zod'
import { keepOnMachine } from '#renderer/app/keep-on-machine'

const schema = z.object({
  channel: z.string().nullable(),
  site: z.string().nullable(),
  receivedBy: z.string().nullable(),
})
export type RememberedChoices = z.output<typeof schema>

const nothing: RememberedChoices = { channel: null, site: null, receivedBy: null }

/** Where, how and by whom the last entry of this machine was received. */
export function rememberedChoices(registerId: string): RememberedChoices {
  const kept = localStorage.getItem(keyOf(registerId))
  if (!kept) return nothing
  try {
    return schema.safeParse(JSON.parse(kept)).data ?? nothing
  } catch {
    return nothing
  }
}

export function rememberChoices(registerId: string, choices: RememberedChoices): void {
  const { channel, site, receivedBy } = choices
  keepOnMachine(keyOf(registerId), JSON.stringify({ channel, site, receivedBy }))
}

const naturesKept = 6

/** The natures and topics of the last entries of this machine, the latest first. */
export function rememberedNatures(registerId: string): readonly string[] {
  try {
    return z.array(z.string()).parse(JSON.parse(localStorage.getItem(naturesKeyOf(registerId)) ?? '[]'))
  } catch {
    return []
  }
}

export function rememberNature(registerId: string, code: string): void {
  const others = rememberedNatures(registerId).filter((other) => other !== code)
  keepOnMachine(naturesKeyOf(registerId), JSON.stringify([code, ...others].slice(0, naturesKept)))
}

function naturesKeyOf(registerId: string): string {
  return `${keyOf(registerId)}.natures`
}

function keyOf(registerId: string): string {
  return `registre31.intake.${registerId}`
}
