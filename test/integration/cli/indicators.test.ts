import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const script = resolve(import.meta.dirname, '../../../build/run/registre31.mjs')
const folder = mkdtempSync(join(tmpdir(), 'registre31-indicators-'))
const register = join(folder, 'registre.r31')
const run = (...args: string[]) => execFileSync(process.execPath, [script, ...args], { encoding: 'utf8' })
const year = ['--register', register, '--from', '2026-01-01', '--to', '2026-12-31']

describe('indicators on the command line', () => {
  beforeAll(() => {
    run(
      'init',
      '--register',
      register,
      '--profile',
      'GENERIC',
      '--organisation',
      'Office',
      '--site',
      'Accueil',
    )
  }, 120_000)
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('gives every key with its n, and null where nothing can be measured', () => {
    const answer: Record<string, { value: unknown; n: number }> = JSON.parse(
      run('indicators', ...year, '--json'),
    )
    expect(Object.keys(answer)).toEqual([
      ...['received', 'closed', 'backlog', 'acknowledgedInTime', 'firstResponse', 'resolution'],
      ...['withinCommitment', 'firstContactResolution', 'byChannel', 'byNature', 'pareto', 'csat'],
      ...['meanSatisfaction', 'ces', 'nps', 'compensationTotal', 'rate'],
    ])
    for (const { n } of Object.values(answer)) expect(n).toBe(0)
    expect(answer.csat?.value).toBeNull()
    expect(answer.received?.value).toBe(0)
  })

  it('says the same in French without --json', () => {
    const text = run('indicators', ...year)
    expect(text).toContain('Indicateurs, année\u00a02026')
    expect(text).toMatch(/Personnes satisfaites\s: non disponible \(n\s=\s0\)/)
  })
})
