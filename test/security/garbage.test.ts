import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { dispatch } from '#service/dispatch'
import { errorCodes } from '#shared/api/app-error'
import { type ChannelName, contract } from '#shared/api/contract'
import { writtenComplaint } from '#test/support/entries'
import { openTestService, type TestService } from '#test/support/open-service'

// The hole this keeps shut: a message that nobody foresaw crashes the service, or is answered as if it were valid.

/** Messages for each channel: GARBAGE_RUNS=1000 npx vitest run … test/security/garbage.test.ts for the long run. */
const runs = Number(process.env.GARBAGE_RUNS ?? 80)
const tally = { sent: 0, refused: 0, answered: 0 }

let register: TestService
let entryId: string
beforeAll(async () => {
  register = await openTestService()
  entryId = (await register.call('intake.record', writtenComplaint())).id
})
afterAll(async () => register.close())

// Documents take a whole report to make when the garbage happens to be valid: their own tests refuse bad input.
const channels = Object.keys(contract).filter(
  (name): name is ChannelName => !name.startsWith('register.create'),
)

const awkward = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    undefined,
    '',
    ' ',
    '\u0000',
    '\ud800',
    '../../etc/passwd',
    "'; drop table complaint; --",
    '{{constructor}}',
    '<script>alert(1)</script>',
    '=1+1',
    '2026-02-30',
    '9999-12-31T23:59:59Z',
    -1,
    0,
    1e308,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    [],
    {},
    true,
    '𝕏'.repeat(20_000),
  ),
  fc.anything({ maxDepth: 3 }),
  fc.string({ unit: 'binary', maxLength: 300 }),
)

/** Objects whose keys are known to the channel and whose values are anything; sometimes with a key that is not. */
function awkwardInput(channel: ChannelName): fc.Arbitrary<unknown> {
  const schema = z.toJSONSchema(contract[channel].input, { io: 'input', unrepresentable: 'any' })
  const known = Object.fromEntries(
    Object.keys(schema.properties ?? {}).map((key) => [key, fc.oneof(awkward, fc.constant(entryId))]),
  )
  return fc.oneof(
    awkward,
    fc.record(known, { requiredKeys: [] }),
    fc.record({ ...known, __proto__: awkward, extra: awkward }),
  )
}

describe('every channel', () => {
  it.each(channels)(
    '%s answers garbage with a value or a refusal of the closed list',
    {
      timeout: 60_000 + runs * 1_000,
    },
    async (channel) => {
      await fc.assert(
        fc.asyncProperty(
          fc.constant(null).chain(() => awkwardInput(channel)),
          async (input) => {
            const result = await dispatch(register.service, channel, input)
            tally.sent += 1
            if ('value' in result) {
              tally.answered += 1
              return
            }
            tally.refused += 1
            expect(errorCodes).toContain(result.error.code)
            expect(result.error.code).not.toBe('INTERNAL')
            expect(result.error.message.length).toBeGreaterThan(5)
          },
        ),
        { numRuns: runs },
      )
    },
  )

  it('leaves a whole register behind', async () => {
    expect(await register.call('register.verify', {})).toMatchObject({ whole: true })
    if (process.env.GARBAGE_RUNS) process.stdout.write(`${JSON.stringify(tally)}\n`)
  })

  it('refuses a channel that does not exist, and one that is no name at all', async () => {
    for (const name of ['complaints.delete', '__proto__', 'toString', '', 7, null, {}]) {
      const result = await dispatch(register.service, name as string, {})
      expect(result).toMatchObject({ error: { code: 'UNKNOWN_CHANNEL' } })
    }
  })
})
