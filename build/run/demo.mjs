import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { ensureReady } from '../setup/ensure-ready.mjs'
import { buildOutput } from '../setup/paths.mjs'
import { say } from '../setup/progress.mjs'
import { lastLines, runQuietly } from '../setup/run-program.mjs'
import { runScript, SetupError } from '../setup/setup-error.mjs'

// The main job without a window: a demonstration register, its rate, its report, its remarks, one case.
await runScript(async () => {
  await ensureReady({ addon: true, build: true })
  const folder = resolve(process.argv[2] ?? join(tmpdir(), 'registre31-demo'))
  mkdirSync(folder, { recursive: true })
  const register = join(folder, 'demonstration.r31')
  for (const file of readdirSync(folder).filter((name) => name.startsWith('demonstration.r31'))) {
    rmSync(join(folder, file))
  }

  const today = new Date().toISOString().slice(0, 10)
  const from = `${today.slice(0, 4)}-01-01`
  const period = ['--from', from, '--to', today]
  const onRegister = ['--register', register]

  say(`Registre de démonstration (demonstration register) : ${register}`)
  await cli(['demo', ...onRegister, '--until', today])

  console.log(`\nTaux pour mille (rate per 1000), ${from} – ${today}`)
  console.log(await cli(['rates', ...onRegister, ...period]))

  const report = join(folder, 'rapport-de-suivi.pdf')
  const remarks = join(folder, 'remarques-et-suggestions.pdf')
  const sheet = join(folder, 'fiche-de-reclamation.pdf')
  await cli(['report', 'follow-up', ...onRegister, ...period, '--identity', 'anonymous', '--out', report])
  await cli(['report', 'remarks', ...onRegister, ...period, '--out', remarks])
  await cli(['report', 'case', ...onRegister, '--number', await someComplaint(onRegister), '--out', sheet])
  console.log(`Documents dans (documents in) ${folder} :`)
  for (const file of [report, remarks, sheet, register]) console.log(`  ${file}`)
})

/** @param {string[]} onRegister */
async function someComplaint(onRegister) {
  const { rows } = JSON.parse(await cli(['call', 'complaints.list', '{"limit":1}', ...onRegister]))
  const first = rows[0]
  if (!first?.number) throw new Error('The demonstration register holds no complaint')
  return first.number
}

/** @param {readonly string[]} parameters */
async function cli(parameters) {
  const program = join(buildOutput, 'main/cli.cjs')
  const { code, output, stdout } = await runQuietly(process.execPath, [program, ...parameters])
  if (code === 0) return stdout.trimEnd()
  throw new SetupError(
    `La commande « ${parameters.slice(0, 2).join(' ')} » a échoué (code ${code}).`,
    `The command “${parameters.slice(0, 2).join(' ')}” failed (code ${code}).`,
    lastLines(output),
  )
}
