import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { aliases } from './vite/aliases.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const windowTests = 'test/**/*.dom.test.tsx'

export default defineConfig({
  root,
  resolve: { alias: aliases },
  test: {
    // By itself vitest leaves one core to the editor: here nobody waits for it.
    maxWorkers: '100%',
    projects: [
      nodeProject('unit', 20_000),
      nodeProject('integration', 60_000),
      nodeProject('security', 60_000),
      {
        extends: true,
        test: {
          name: 'window',
          include: [windowTests],
          environment: 'happy-dom',
          testTimeout: 20_000,
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
function nodeProject(name: string, testTimeout: number) {
  return {
    extends: true as const,
    test: {
      name,
      include: [`test/${name}/**/*.test.ts`],
      environment: 'node',
      testTimeout,
      hookTimeout: testTimeout,
    },
  }
}
