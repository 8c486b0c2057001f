import { execFile } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { unzipSync } from 'fflate'
import { afterAll, expect, it } from 'vitest'

const script = resolve(import.meta.dirname, '../../../build/run/registre31.mjs')
const folder = mkdtempSync(join(tmpdir(), 'registre31-exchange-'))
const at = (name: string) => join(folder, name)

function run(...args: readonly string[]): Promise<{ status: number; out: string; err: string }> {
  return new Promise((done) => {
    execFile(process.execPath, [script, ...args], { maxBuffer: 64e6 }, (error, out, err) => {
      done({ status: error ? Number(error.code) : 0, out, err })
    })
  })
}

afterAll(() => rmSync(folder, { recursive: true, force: true }))

it('imports a file, tries it first, and takes the register out in every format', async () => {
  const register = at('a.r31')
  await run('init', '--register', register, '--profile', 'GENERIC', '--organisation', 'X')
  writeFileSync(
    at('old.csv'),
    'Quand;Nom;Mail;Canal;Quoi\n12/03/2025;Marie;m@example.fr;lettre;Trop long\n13/03/2025\n',
  )
  writeFileSync(at('map.json'), JSON.stringify({ columns: { Quand: 'receivedAt', Quoi: 'verbatim' } }))
  const base = ['import', at('old.csv'), '--register', register, '--mapping', at('map.json'), '--json']
  const expected = { read: 2, complaints: 1, remarks: 0, duplicates: 0, refused: [{ line: 3 }] }
  expect(JSON.parse((await run(...base, '--dry-run')).out)).toMatchObject({ ...expected, dryRun: true })
  expect(JSON.parse((await run(...base)).out)).toMatchObject({ ...expected, dryRun: false })
  expect(JSON.parse((await run(...base)).out)).toMatchObject({ complaints: 0, duplicates: 1 })

  const out = (format: string, path: string) =>
    run('export', '--register', register, '--format', format, '--what', 'all', '--out', path)
  expect((await out('csv', at('csv'))).status).toBe(0)
  expect(readdirSync(at('csv'))).toContain('reclamations.csv')
  expect((await out('xlsx', at('all.xlsx'))).status).toBe(0)
  expect((await out('json', at('all.json'))).status).toBe(0)
  expect(JSON.parse(readFileSync(at('all.json'), 'utf8'))).toMatchObject({ format: 'registre31', version: 2 })

  // Into a new register and out again: the same, but for the moment of the export.
  const other = at('b.r31')
  await run('init', '--register', other, '--profile', 'GENERIC', '--organisation', 'Y')
  const brought = await run('import', at('all.json'), '--register', other, '--json')
  expect(JSON.parse(brought.out)).toMatchObject({ complaints: 1, remarks: 0, refusedCount: 0 })
  const again = await run(
    ...['export', '--register', other, '--format', 'json', '--what', 'all', '--out', at('again.json')],
    ...['--schema', at('schema.json')],
  )
  expect(again.status).toBe(0)
  const withoutMoment = (name: string) => readFileSync(at(name), 'utf8').replace(/"exportedAt":"[^"]+"/, '')
  expect(withoutMoment('again.json') === withoutMoment('all.json')).toBe(true)
  expect(JSON.parse(readFileSync(at('schema.json'), 'utf8'))).toMatchObject({ title: 'Registre 31' })
  expect((await run('verify', '--register', other)).status).toBe(0)
  const zip = ['--format', 'csv', '--what', 'all', '--identity', 'anonymous', '--out', at('ouvert.zip')]
  expect((await run('export', '--register', other, ...zip)).status).toBe(0)
  expect(Object.keys(unzipSync(readFileSync(at('ouvert.zip'))))).toContain('reclamations.csv')
}, 120_000)
