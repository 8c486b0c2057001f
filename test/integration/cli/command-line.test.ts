import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readPdf } from '#test/support/read-pdf'

const script = resolve(import.meta.dirname, '../../../build/run/registre31.mjs')
const folder = mkdtempSync(join(tmpdir(), 'registre31-cli-'))
const register = join(folder, 'registre.r31')

interface Ran {
  readonly status: number
  readonly out: string
  readonly err: string
}

function run(args: readonly string[], input = ''): Promise<Ran> {
  return new Promise((done) => {
    const child = execFile(process.execPath, [script, ...args], { maxBuffer: 64e6 }, (error, out, err) => {
      done({ status: error ? Number(error.code) : 0, out, err })
    })
    child.stdin?.end(input)
  })
}

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('the command line', () => {
  beforeAll(async () => {
    const made = await run([
      'init',
      '--register',
      register,
      '--profile',
      'WATER_SERVICE',
      '--organisation',
      'Régie des Eaux',
      '--site',
      'Agence du Marché',
    ])
    expect(made).toMatchObject({ status: 0, out: `${register}\n` })
  })

  it('prints the script of the roles on a server as it is delivered', async () => {
    const delivered = readFileSync(
      resolve(import.meta.dirname, '../../../migrations/create-roles.postgres.sql'),
    )
    expect(await run(['roles'])).toEqual({ status: 0, out: delivered.toString(), err: '' })
  })

  it('refuses to write over a register', async () => {
    const again = await run(['init', '--register', register, '--profile', 'GENERIC', '--organisation', 'X'])
    expect(again.status).toBe(1)
    expect(JSON.parse(again.err)).toMatchObject({ code: 'REGISTER_EXISTS' })
  })

  it('agrees with the published rates to the second decimal', async () => {
    const published = [
      [2001, 728, 88_281, 8.25],
      [2002, 276, 80_985, 3.41],
      [2003, 30, 2_991, 10.03],
      [2004, 40, 200_122, 0.2],
      [2005, 0, 625, 0],
    ] as const
    const lines = published.flatMap(([year, count]) =>
      Array.from({ length: count }, (_, index) =>
        JSON.stringify({
          receivedAt: `${year}-03-${String(1 + (index % 28)).padStart(2, '0')}T10:00`,
          channel: 'LETTER',
          writtenForm: true,
          nature: 'FUITE',
          verbatim: 'Fuite au compteur.',
          complainant: { name: 'Abonné', email: 'abonne@example.fr' },
        }),
      ),
    )
    const file = join(folder, 'lines.jsonl')
    writeFileSync(file, `${lines.join('\n')}\n`)
    const recorded = await run(['call', 'intake.record', '--lines', file, '--register', register])
    const answers = recorded.out.trim().split('\n')
    expect(answers).toHaveLength(lines.length)
    expect(answers.every((line) => 'value' in JSON.parse(line))).toBe(true)
    for (const [year, count, base, rate] of published) {
      const period = { from: `${year}-01-01`, to: `${year}-12-31` }
      const set = { kind: 'SUBSCRIBERS', ...period, value: base }
      expect(
        (await run(['call', 'customerBases.set', JSON.stringify(set), '--register', register])).status,
      ).toBe(0)
      const words = ['rates', '--register', register, '--from', period.from, '--to', period.to]
      expect(JSON.parse((await run([...words, '--json'])).out)).toMatchObject({ rate, count, base })
      expect((await run(words)).out).toContain(rate.toFixed(2).replace('.', ','))
    }
  })

  it('counts delays in every unit, on the calendar of the site', async () => {
    const ask = async (channel: string, questions: readonly object[]) => {
      const input = questions.map((question) => JSON.stringify(question)).join('\n')
      const { out } = await run(['call', channel, '--lines', '-', '--register', register], `${input}\n`)
      return out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).value)
    }
    const delays = [
      ['2025-06-07', 30, 'WORKED_DAYS', '2025-07-22'],
      ['2008-04-30', 1, 'WORKED_DAYS', '2008-05-02'],
      ['2025-09-11', 3, 'BUSINESS_DAYS', '2025-09-15'],
      ['2025-09-01', 10, 'CALENDAR_DAYS', '2025-09-11'],
      ['2025-09-01', 3, 'CLEAR_DAYS', '2025-09-05'],
      ['2025-01-31', 1, 'MONTHS', '2025-02-28'],
      ['2025-09-05', 3, 'WORKED_HOURS', '2025-09-08T10:00:00.000Z'],
    ] as const
    const questions = delays.map(([from, amount, unit]) => ({ from, amount, unit, site: 'Agence du Marché' }))
    expect(await ask('calendars.deadline', questions)).toEqual(delays.map(([, , , due]) => ({ due })))
    const counts = [
      ['2025-12-24', '2025-12-26', 'WORKED_DAYS', 1],
      ['2008-04-30', '2008-05-02', 'WORKED_DAYS', 1],
      ['2025-06-07', '2025-07-22', 'WORKED_DAYS', 30],
      ['2008-04-25', '2008-05-09', 'BUSINESS_DAYS', 10],
      ['2025-12-30', '2026-01-02', 'CALENDAR_DAYS', 3],
      ['2025-09-01', '2025-09-05', 'CLEAR_DAYS', 3],
      ['2024-12-31', '2025-12-31', 'MONTHS', 12],
      ['2025-09-05', '2025-09-09', 'WORKED_HOURS', 14],
    ] as const
    const spans = counts.map(([from, to, unit]) => ({ from, to, unit }))
    expect(await ask('calendars.count', spans)).toEqual(counts.map(([, , , count]) => ({ count })))
  })

  it('says that a rate without a base cannot be computed, and never zero', async () => {
    const words = ['rates', '--register', register, '--from', '2010-01-01', '--to', '2010-12-31']
    expect(JSON.parse((await run([...words, '--json'])).out)).toMatchObject({
      rate: null,
      base: null,
      count: 0,
    })
    expect((await run(words)).out).toContain('non calculable')
  })

  it('answers one line for one line, errors included', async () => {
    const input = '{"number":"R-2001-0001"}\n{"number":"R-2001-9999"}\nnot json\n{"x":1}\n'
    const { status, out } = await run(
      ['call', 'complaints.get', '--lines', '-', '--register', register],
      input,
    )
    const answers = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(status).toBe(0)
    expect(answers[0]).toMatchObject({ value: { number: 'R-2001-0001' } })
    expect(answers[1]).toMatchObject({ error: { code: 'NOT_FOUND' } })
    expect(answers[2]).toMatchObject({ error: { code: 'INVALID_INPUT' } })
    expect(answers[3]).toMatchObject({ error: { code: 'INVALID_INPUT' } })
  })

  it('prints the contract as JSON Schemas', async () => {
    const contract = JSON.parse((await run(['contract'])).out)
    expect(contract['intake.record'].input.properties.verbatim).toMatchObject({
      type: 'string',
      maxLength: 30_000,
    })
    expect(contract['intake.record'].input.additionalProperties).toBe(false)
    expect(contract['rates.compute'].output.properties.rate).toBeDefined()
  })

  it('writes the documents, and leaves no half file behind when it is refused', async () => {
    const out = join(folder, 'rapport.pdf')
    const period = ['--from', '2003-01-01', '--to', '2003-12-31']
    expect(await run(['report', 'follow-up', '--register', register, ...period, '--out', out])).toMatchObject(
      { status: 0 },
    )
    const { text } = await readPdf(readFileSync(out))
    expect(text).toContain('10,03')
    const sheet = join(folder, 'fiche.pdf')
    const refused = await run([
      'report',
      'case',
      '--register',
      register,
      '--number',
      'R-1999-0001',
      '--out',
      sheet,
    ])
    expect(refused.status).toBe(1)
    expect(JSON.parse(refused.err)).toMatchObject({ code: 'NOT_FOUND' })
    expect(existsSync(sheet)).toBe(false)
  })

  it('verifies a whole register', async () => {
    expect((await run(['verify', '--register', register])).status).toBe(0)
  })

  it.each([
    [['nothing']],
    [['init', '--register', 'x']],
    [['rates', '--register', register, '--from', '2001-01-01']],
    [['call']],
    [['call', 'complaints.get', '{', '--register', register]],
    [['rates', '--unknown']],
    [[]],
  ])('answers wrong usage %j with status 2 and the usage', async (words) => {
    const { status, err } = await run(words)
    expect(status).toBe(2)
    expect(err).toContain('registre31')
  })

  it('says plainly that there is no register', async () => {
    const { status, err } = await run(['verify', '--register', join(folder, 'absent.r31')])
    expect(status).toBe(1)
    expect(JSON.parse(err)).toMatchObject({ code: 'REGISTER_ABSENT' })
    expect(existsSync(join(folder, 'absent.r31'))).toBe(false)
  })
})
