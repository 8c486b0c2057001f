// The hole: a law of imports that is written down but that nothing enforces.
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

const breaches: readonly (readonly [law: string, file: string, source: string])[] = [
  [
    'shared-imports-only-zod-temporal-i18next-libphonenumber-matching-and-itself',
    'shared/a.ts',
    "import 'node:fs'",
  ],
  [
    'shared-imports-only-zod-temporal-i18next-libphonenumber-matching-and-itself',
    'shared/b.ts',
    "import 'react'",
  ],
  ['service-imports-shared-and-runs-in-plain-node', 'electron/service/a.ts', "import 'electron'"],
  ['service-imports-shared-and-runs-in-plain-node', 'electron/service/b.ts', "import '#main/log'"],
  ['cli-imports-service-and-shared-and-runs-in-plain-node', 'electron/cli/a.ts', "import '#main/log'"],
  ['main-imports-shared-and-electron', 'electron/main/a.ts', "import '#service/door'"],
  ['preload-imports-types-only', 'electron/preload/a.ts', "import '#shared/fine'"],
  ['renderer-imports-shared-and-no-node', 'renderer/a.ts', "import 'node:fs'"],
  ['renderer-imports-shared-and-no-node', 'renderer/b.ts', "import '#service/door'"],
  ['a-feature-never-imports-another-feature', 'renderer/features/x/a.ts', "import '#renderer/features/y/b'"],
  ['ui-knows-no-feature', 'renderer/ui/a.ts', "import '#renderer/features/y/b'"],
  ['the-program-never-imports-tests-or-build', 'shared/c.ts', "import '#test/support/d'"],
  ['every-import-resolves', 'shared/d.ts', "import './nowhere'"],
  ['no-cycles', 'shared/e.ts', "import './f'"],
]
const lawful: readonly (readonly [file: string, source: string])[] = [
  ['shared/fine.ts', "import { z } from 'zod'\nexport const fine = z.string()"],
  ['shared/f.ts', "import './e'"],
  ['electron/main/log.ts', "import { app } from 'electron'\nimport '#shared/fine'\nexport const log = app"],
  ['electron/service/door.ts', "import 'node:fs'\nimport 'better-sqlite3'\nimport '#shared/fine'"],
  ['electron/cli/fine.ts', "import '#service/door'\nimport '#shared/fine'"],
  [
    'electron/preload/fine.ts',
    "import { ipcRenderer } from 'electron'\nimport type { fine } from '#shared/fine'",
  ],
  [
    'renderer/features/y/b.ts',
    "import 'react'\nimport '#renderer/ui/fine'\nimport '#shared/fine'\nimport './c'",
  ],
  ['renderer/features/y/c.ts', ''],
  ['renderer/ui/fine.ts', ''],
  ['test/support/d.ts', ''],
]

const root = process.cwd()
let report = ''
let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'registre31-laws-'))
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  for (const [file, source] of [...breaches.map(([, file, source]) => [file, source] as const), ...lawful]) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), `${source}\nexport {}\n`)
  }
  const tool = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs')
  const parameters = [tool, '--config', join(root, 'build/import-laws.cjs'), '--output-type', 'json']
  report = execFileSync(process.execPath, [...parameters, 'shared', 'electron', 'renderer'], {
    cwd: folder,
    encoding: 'utf8',
  })
}, 60_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test.each(breaches)('the law %s stops %s', (law, file) => {
  expect(violations()).toContain(`${law} ${file}`)
})

test('lawful imports are left alone', () => {
  const files = violations().map((violation) => violation.split(' ')[1])
  const lawfulFiles = lawful.map(([file]) => file).filter((file) => file !== 'shared/f.ts')
  expect(lawfulFiles.filter((file) => files.includes(file))).toEqual([])
})

function violations(): readonly string[] {
  const { summary } = JSON.parse(report)
  return summary.violations.map(
    (violation: { rule: { name: string }; from: string }) => `${violation.rule.name} ${violation.from}`,
  )
}
