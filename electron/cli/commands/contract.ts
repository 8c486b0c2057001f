import { z } from 'zod'
import { contract } from '#shared/api/contract'
import { printLine, toJson } from '../output'

/** Every channel with its permission and the JSON Schemas of its input and output. */
export async function printContract(): Promise<number> {
  const channels = Object.entries(contract).map(([name, channel]) => [
    name,
    {
      permission: channel.permission,
      writes: channel.writes,
      input: z.toJSONSchema(channel.input, { io: 'input', unrepresentable: 'any' }),
      output: z.toJSONSchema(channel.output, { io: 'output', unrepresentable: 'any' }),
    },
  ])
  await printLine(toJson(Object.fromEntries(channels), 2))
  return 0
}
