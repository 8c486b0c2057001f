import { join } from 'node:path'
import { ensureReady } from '../setup/ensure-ready.mjs'
import { checkout, nodeModules } from '../setup/paths.mjs'
import { lastLines, runQuietly } from '../setup/run-program.mjs'
import { runScript } from '../setup/setup-error.mjs'
import { readStamp } from '../setup/stamp.mjs'

/** @type {{ name: string, script: string, parameters: string[] }[]} */
const checks = [
  { name: 'lint', script: '@biomejs/biome/bin/biome', parameters: ['check', '--error-on-warnings', '.'] },
  ...typeChecks(),
  {
    name: 'laws',
    script: 'dependency-cruiser/bin/dependency-cruise.mjs',
    parameters: [
      '--config',
      'build/import-laws.cjs',
      '--output-type',
      'err',
      'shared',
      'electron',
      'renderer',
    ],
  },
  {
    name: 'dead-code',
    script: 'knip/bin/knip.js',
    parameters: ['--config', 'build/knip.json', '--no-progress'],
  },
]

// npm run check [-- lint types laws dead-code]
await runScript(async () => {
  await ensureReady({})
  const named = process.argv.slice(2)
  const waiting = checks.filter(
    ({ name }) =>
      named.length === 0 || named.some((wanted) => name === wanted || name.startsWith(`${wanted} `)),
  )
  let failures = 0
  const worker = async () => {
    for (let check = waiting.shift(); check; check = waiting.shift()) {
      if (!(await passes(check))) failures += 1
    }
  }
  await Promise.all([worker(), worker()])
  console.log(failures === 0 ? 'Check: everything passes' : `Check: ${failures} failed`)
  return failures === 0 ? 0 : 1
})

/** @param {{ name: string, script: string, parameters: string[] }} check */
async function passes({ name, script, parameters }) {
  const started = Date.now()
  const tool = join(nodeModules, script)
  const { code, output } = await runQuietly(process.execPath, [tool, ...parameters], { cwd: checkout })
  const seconds = ((Date.now() - started) / 1000).toFixed(1)
  console.log(`${code === 0 ? '✓' : '✗'} ${name} (${seconds} s)`)
  if (code !== 0) console.log(lastLines(output, 200))
  return code === 0
}

function typeChecks() {
  /** @type {{ path: string }[]} */
  const references = readStamp(join(checkout, 'tsconfig.json'))?.references ?? []
  return references.map(({ path }) => ({
    name: `types ${path.replace('./', '')}`,
    script: 'typescript-native/bin/tsc',
    parameters: ['--project', path, '--pretty', 'false'],
  }))
}
