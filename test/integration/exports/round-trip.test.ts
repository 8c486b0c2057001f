import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { dispatch } from '#service/dispatch'
import { makeRegisterExportSchema } from '#shared/exports/register-export'
import { fillAtRandom } from '#test/integration/indicators/random-register'
import { anonymousRemark } from '#test/support/entries'
import { openTestService, type TestService } from '#test/support/open-service'
import { fillSample, type Sample } from '#test/support/sample-register'

const question = { from: '2025-01-01', to: '2026-12-31' }
const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes)

async function exportOf({ service }: Pick<TestService, 'service'>): Promise<Uint8Array> {
  const result = await dispatch(service, 'documents.registerExport', { format: 'json' })
  if ('error' in result) throw new Error(JSON.stringify(result.error))
  return result.value.bytes
}

async function bringIn(into: TestService, bytes: Uint8Array) {
  const { token } = await into.call('imports.open', { name: 'registre.json', bytes })
  return into.call('imports.run', { token })
}

/** Whole exports are too long to be shown. */
function firstDifference(here: string, there: string): string | null {
  const [left, right] = [here.split('\n'), there.split('\n')]
  const index = left.findIndex((line, place) => line !== right[place])
  return index < 0 ? null : `${left[index]?.slice(0, 500)}\n${right[index]?.slice(0, 500)}`
}

describe.each(['sqlite', 'pglite'] as const)('a complete export on %s', (engine) => {
  it.each([11, 12])('comes back the same, with the same figures and findings (register %i)', async (seed) => {
    const test = await openTestService({ engine })
    const other = await openTestService({ engine: engine === 'sqlite' ? 'pglite' : 'sqlite' })
    try {
      await fillAtRandom(test, seed, 25)
      const first = await exportOf(test)
      expect(await bringIn(other, first)).toMatchObject({ complaints: 25, remarks: 0, refusedCount: 0 })
      expect(firstDifference(text(first), text(await exportOf(other)))).toBeNull()
      expect(await other.call('indicators.get', question)).toEqual(
        await test.call('indicators.get', question),
      )
      expect(await other.call('register.verify', {})).toEqual(await test.call('register.verify', {}))
    } finally {
      await test.close()
      await other.close()
    }
  })
})

describe('the export of a register in use', () => {
  let sample: Sample
  let other: TestService
  let bytes: Uint8Array
  beforeAll(async () => {
    sample = await fillSample('2026-11-16T09:00:00.000Z', { complaints: 20, seed: 5 })
    await sample.call('reports.issue', { from: '2026-01-01', to: '2026-06-30' })
    bytes = await exportOf(sample)
    other = await openTestService()
    await bringIn(other, bytes)
  }, 120_000)
  afterAll(async () => {
    await sample.close()
    await other.close()
  })

  it('has letters, files, actions, issued reports and the history, letter by letter', async () => {
    expect(firstDifference(text(bytes), text(await exportOf(other)))).toBeNull()
    const exported = z.record(z.string(), z.unknown()).parse(JSON.parse(text(bytes)))
    const full = ['complaints', 'remarks', 'letters', 'files', 'actions', 'issuedReports', 'history']
    for (const name of [...full, 'historyPersonal', 'transmissions', 'rootCauses', 'caseEvents']) {
      expect(exported[name], name).not.toEqual([])
    }
    expect(exported).not.toHaveProperty('accounts')
    const [found] = await other
      .call('register.verify', {})
      .then(({ whole, findings }) => [{ whole, findings }])
    expect(found).toEqual({ whole: true, findings: [] })
    const { reports } = await other.call('reports.list', {})
    const issued = reports[0]
    const print = (from: Pick<TestService, 'call'>) =>
      from.call('reports.reprint', { number: issued?.number ?? '' })
    expect((await print(other)).bytes).toEqual((await print(sample)).bytes)
  })

  it('keeps to the schema that is published with it', async () => {
    const made = makeRegisterExportSchema().safeParse(JSON.parse(text(bytes)))
    expect(made.error?.issues.slice(0, 3)).toBeUndefined()
    const schema = JSON.parse(text((await other.call('documents.exportSchema', {})).bytes))
    expect(schema.properties.complaints.items.properties.verbatim).toMatchObject({ type: 'string' })
    expect(schema.properties.history.items.required).toBeUndefined()
  })

  it('is refused where entries are already, when it is a part, without names or altered', async () => {
    const again = await openTestService()
    const refuse = async (given: Uint8Array) => {
      const opened = await dispatch(again.service, 'imports.open', { name: 'x.json', bytes: given })
      if ('error' in opened) return opened.error.wording?.key
      const { token } = opened.value
      return (await again.refuse('imports.run', { token })).wording?.key
    }
    const altered = (from: RegExp, to: string) => new TextEncoder().encode(text(bytes).replace(from, to))
    try {
      expect(await refuse(altered(/"scope":"all"/, '"scope":"remarks"'))).toBe('IMPORT_REGISTER_PART')
      expect(await refuse(altered(/"anonymous":false/, '"anonymous":true'))).toBe('IMPORT_ANONYMOUS')
      expect(await refuse(altered(/"version":2/, '"version":3'))).toBe('IMPORT_REGISTER_NEWER')
      expect(await refuse(altered(/"version":2/, '"version":1'))).toBe('IMPORT_REGISTER_OLD')
      expect(await refuse(altered(/"layout":\d+/, '"layout":900'))).toBe('IMPORT_REGISTER_NEWER')
      expect(await refuse(altered(/"kind":"complaint"/, '"kind":7'))).toBe('IMPORT_REGISTER_INVALID')
      expect(await refuse(altered(/"kind":"complaint"/, '"kind":"other"'))).toBe('IMPORT_REGISTER_INVALID')
      expect(await refuse(bytes.subarray(0, bytes.length - 40))).toBe('IMPORT_UNREADABLE')
      // Nothing of what was refused has stayed.
      expect(await again.call('register.verify', {})).toMatchObject({ whole: true, checked: { entries: 0 } })
      await again.call('intake.record', anonymousRemark())
      expect(await refuse(bytes)).toBe('IMPORT_NOT_EMPTY')
    } finally {
      await again.close()
    }
  })

  it('is written piece by piece, CSV beside each other, anonymous without a word of anybody', async () => {
    const folder = join(other.folder, 'csv')
    const write = (path: string, input: object) =>
      other.call('exports.writeTo', { format: 'csv', path, ...input })
    await write(folder, { asFolder: true })
    const names = readdirSync(folder)
    expect(names).toEqual(expect.arrayContaining(['reclamations.csv', 'letters.csv', 'history.csv', 'files']))
    expect(readdirSync(join(folder, 'files')).length).toBeGreaterThan(2)
    await write(join(other.folder, 'ouvert'), { asFolder: true, identity: 'anonymous' })
    const open = readdirSync(join(other.folder, 'ouvert'))
    expect(open).toContain('reclamations.csv')
    expect(open).not.toContain('history.csv')
    expect(open).not.toContain('employees.csv')
    const all = open.map((name) => readFileSync(join(other.folder, 'ouvert', name), 'utf8')).join('\n')
    await other.call('exports.writeTo', {
      ...{ format: 'json', identity: 'anonymous' },
      path: join(other.folder, 'ouvert.json'),
    })
    const json = readFileSync(join(other.folder, 'ouvert.json'), 'utf8')
    const { rows } = await other.call('complaints.list', { limit: 500 })
    for (const { id } of rows) {
      const { complainant, verbatim, summary } = await other.call('complaints.get', { id })
      for (const word of [complainant?.name, complainant?.email, verbatim, summary]) {
        if (!word) continue
        expect(all).not.toContain(word)
        expect(json).not.toContain(JSON.stringify(word).slice(1, -1))
      }
    }
  })

  it('has every other list as it is filtered, in words', async () => {
    const heads = {
      actions: /Action;Type;État;Responsable/,
      rootCauses: /Cause;Famille/,
      transmissions: /Entrée;Destinataire/,
      thirdParties: /Nom;Catégorie/,
      customerBases: /Base;Site;Du;Au/,
      risks: /Risque;Cause;Gravité/,
    }
    for (const [list, head] of Object.entries(heads)) {
      const result = await dispatch(other.service, 'documents.listSheet', { list, format: 'csv' })
      if ('error' in result) throw new Error(`${list}: ${JSON.stringify(result.error)}`)
      const csv = text(z.object({ bytes: z.instanceof(Uint8Array) }).parse(result.value).bytes)
      expect(csv, list).toMatch(head)
      expect(csv, list).not.toMatch(/undefined|\b[a-z]+:[a-zA-Z.]+\./)
    }
    const period = { from: '2020-01-01', to: '2026-12-31' }
    const ledger = await other.call('compensations.ledger', period)
    const sheet = await other.call('documents.listSheet', { list: 'compensations', format: 'csv', ...period })
    // One line each and the headings; the last line is empty.
    expect(text(sheet.bytes).split('\r\n')).toHaveLength(ledger.total.count + 2)
    const late = await other.call('documents.listSheet', {
      ...{ list: 'actions', format: 'xlsx' },
      filter: { statuses: ['LATE', 'DONE', 'CHECKED', 'TO_DO'] },
    })
    expect(late.fileName).toMatch(/\.xlsx$/)
  })
})
