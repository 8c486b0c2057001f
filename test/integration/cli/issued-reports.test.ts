import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readPdf } from '#test/support/read-pdf'

const script = resolve(import.meta.dirname, '../../../build/run/registre31.mjs')
const folder = mkdtempSync(join(tmpdir(), 'registre31-issued-'))
const register = join(folder, 'registre.r31')
const at = (name: string) => join(folder, name)
const run = (...args: string[]) =>
  execFileSync(process.execPath, [script, ...args, '--register', register], { encoding: 'utf8' })
const check = (file: string) =>
  spawnSync(process.execPath, [script, 'verify', '--seal', file, '--register', register], {
    encoding: 'utf8',
  })

describe('issued reports on the command line', () => {
  beforeAll(() => {
    run('init', '--profile', 'GENERIC', '--organisation', 'Office', '--site', 'Accueil', '--employee', 'Anne')
    run('call', 'reports.issue', '{"from":"2025-01-01","to":"2025-12-31"}')
  }, 120_000)
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('prints an issued report again and finds it genuine', () => {
    run('report', 'issued', '--number', 'RS-2025-01', '--out', at('a.pdf'))
    const { status, stdout } = check(at('a.pdf'))
    expect(stdout).toContain('octet pour octet')
    expect(stdout).toContain('Le journal est intact')
    expect(status).toBe(0)
  }, 120_000)

  it('says in French that a file was altered, and exits with 1', () => {
    run('report', 'issued', '--number', 'RS-2025-01', '--out', at('b.pdf'))
    writeFileSync(at('b.pdf'), Buffer.concat([readFileSync(at('b.pdf')), Buffer.from(' ')]))
    const altered = check(at('b.pdf'))
    expect(altered.stdout).toContain('modifié après son émission')
    expect(altered.status).toBe(1)
    expect(check(at('absent.pdf')).status).toBe(2)
  }, 120_000)

  it('writes the sections, sites and sample that are asked for, and refuses a section that there is not', async () => {
    const entry = {
      ...{
        writtenForm: true,
        verbatim: 'Deux heures d’attente.',
        nature: 'DELAI',
        site: 'Accueil',
        channel: 'EMAIL',
      },
      ...{ receivedAt: '2025-05-05T08:00:00.000Z', receivedBy: 'Anne' },
      complainant: { name: 'Jeanne Lefèvre', email: 'jeanne@exemple.example' },
    }
    writeFileSync(at('entry.json'), JSON.stringify(entry))
    run('call', 'intake.record', `@${at('entry.json')}`)
    const year = ['--from', '2025-01-01', '--to', '2025-12-31', '--site', 'Accueil']
    const asked = [...year, '--sections', 'summary,sheets,seal', '--numbers', 'R-2025-0001']
    run('report', 'follow-up', ...asked, '--identity', 'initials', '--out', at('some.pdf'))
    const { text } = await readPdf(readFileSync(at('some.pdf')))
    expect(text).toContain('Annexe C. Échantillon de fiches')
    expect(text).toContain('choisie par son numéro')
    expect(text).toMatch(/Non compris, par choix\s+Définitions/)
    expect(text).not.toContain('Lefèvre')
    run('report', 'case-sheet', '--number', 'R-2025-0001', '--out', at('sheet.pdf'))
    expect((await readPdf(readFileSync(at('sheet.pdf')))).text).toContain('Jeanne Lefèvre')
    run('report', 'register', ...year.slice(0, 4), '--out', at('register.pdf'))
    const wrong = spawnSync(
      process.execPath,
      [
        script,
        'report',
        'follow-up',
        ...year,
        '--sections',
        'x',
        '--out',
        at('x.pdf'),
        '--register',
        register,
      ],
      { encoding: 'utf8' },
    )
    expect(wrong.status).toBe(2)
    expect(wrong.stderr).toContain('--sections : x inconnu')
  }, 120_000)

  it('writes the dossier, the same twice', () => {
    const year = ['--from', '2025-01-01', '--to', '2025-12-31']
    run('dossier', ...year, '--out', at('1.zip'))
    run('dossier', ...year, '--out', at('2.zip'))
    const bytes = readFileSync(at('1.zip'))
    expect(bytes.subarray(0, 2).toString('latin1')).toBe('PK')
    expect(readFileSync(at('2.zip')).equals(bytes)).toBe(true)
  }, 120_000)
})
