import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { aliases } from './vite/aliases.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
// Long enough for a machine that is busy with something else: what hangs hangs longer than that.
const patience = 60_000
const windowTests = 'test/**/*.dom.test.tsx'

export default defineConfig({
  root,
  resolve: { alias: aliases },
  test: {
    // By itself vitest leaves one core to the editor: here nobody waits for it.
    maxWorkers: '100%',
    projects: [
      nodeProject('unit'),
      nodeProject('integration', ['test/support/postgres/start-postgres.ts']),
      nodeProject('security'),
      {
        extends: true,
        test: {
          name: 'window',
          include: [windowTests],
          environment: 'happy-dom',
          testTimeout: patience,
          hookTimeout: patience,
          css: { modules: { classNameStrategy: 'non-scoped' } },
        },
      },
      {
        extends: true,
        test: {
          name: 'bench',
          include: ['test/bench/**/*.bench.ts'],
          // One after the other: what is measured side by side must not share the machine with a third.
          fileParallelism: false,
          testTimeout: 600_000,
          hookTimeout: 600_000,
        },
      },
    ],
  },
})

/** Tests that run in plain Node.js: the files of test/<name>. */
function nodeProject(name: string, globalSetup: string[] = []) {
  return {
    extends: true as const,
    test: {
      name,
      include: [`test/${name}/**/*.test.ts`],
      environment: 'node',
      globalSetup,
      // The files of a worker share what they import: reading it anew for each took longer than the tests.
      isolate: false,
      testTimeout: patience,
      hookTimeout: patience,
    },
  }
}
