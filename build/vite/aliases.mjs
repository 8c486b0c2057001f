import { fileURLToPath } from 'node:url'

const folders = {
  shared: '../../shared/',
  main: '../../electron/main/',
  service: '../../electron/service/',
  renderer: '../../renderer/',
  test: '../../test/',
}

/** The import prefixes of build/tsconfig.base.json, for the bundler and the test runner. */
export const aliases = Object.entries(folders).map(([name, folder]) => ({
  find: new RegExp(`^#${name}/`),
  replacement: fileURLToPath(new URL(folder, import.meta.url)),
}))
