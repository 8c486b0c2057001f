import { expect, it } from 'vitest'
import { z } from 'zod'
import { askDocument } from '#main/ask-document'
import { contract } from '#shared/api/contract'
import { isForShell } from '#shared/api/shell-channels'

const named = /^(path|folder|authority)$/
const naming = Object.entries(contract).filter(([, { input }]) => {
  const { properties } = z.toJSONSchema(input, { io: 'input', unrepresentable: 'any' })
  return Object.keys(properties ?? {}).some((name) => named.test(name))
})

it('what names a place or a server is asked by the program alone', () => {
  expect(naming.length).toBeGreaterThan(5)
  for (const [channel] of naming) expect([channel, isForShell(channel)]).toEqual([channel, true])
})

it.each(naming.map(([channel]) => channel))('%s is no document either', async (channel) => {
  const asked: string[] = []
  const service = {
    call: async (name: string) => {
      asked.push(name)
      return { value: {} }
    },
  }
  const answer = await askDocument({ ...unusedService, ...service }, { channel, input: {} })
  expect(answer).toMatchObject({ error: { code: 'UNKNOWN_CHANNEL' } })
  expect(asked).toEqual([])
})

const unusedService = {
  close: async () => undefined,
  open: () => undefined,
  stop: async () => undefined,
  pid: () => undefined,
}
