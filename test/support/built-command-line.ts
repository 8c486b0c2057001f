import { execFile } from 'node:child_process'
import { resolve } from 'node:path'
import { promisify } from 'node:util'

const root = resolve(import.meta.dirname, '../..')

/**
 * The command line as it is built, made ready once: what is killed and started again many times must be the program
 * itself, not the set-up that looks whether it is up to date.
 */
export async function builtCommandLine(): Promise<string> {
  await promisify(execFile)(process.execPath, [resolve(root, 'build/run/registre31.mjs'), '--help'])
  return resolve(root, 'build/out/main/cli.cjs')
}

/** The service as it is built, ready to be started in a process of its own. */
export async function builtService(): Promise<string> {
  await builtCommandLine()
  return resolve(root, 'build/out/main/service.cjs')
}
