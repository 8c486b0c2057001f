import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { stripVTControlCharacters } from 'node:util'

/**
 * @typedef {object} Outcome
 * @property {number} code exit code; 128 + n after signal n, 127 when the program could not be started
 * @property {string} output stdout and stderr together
 * @property {string} stdout
 */

/**
 * Runs a program to its end and collects what it says; never throws on a failing exit code.
 * @param {string} command
 * @param {readonly string[]} parameters
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, timeoutMs?: number }} [options]
 * @returns {Promise<Outcome>}
 */
export function runQuietly(command, parameters, { cwd, env, timeoutMs } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, parameters, {
      cwd,
      env: env ?? process.env,
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: timeoutMs,
    })
    let output = ''
    let stdout = ''
    child.stdout.setEncoding('utf8').on('data', (text) => {
      output += text
      stdout += text
    })
    child.stderr.setEncoding('utf8').on('data', (text) => {
      output += text
    })
    child.on('error', (error) => resolve({ code: 127, output: `${output}${error.message}\n`, stdout }))
    child.on('close', (code, signal) => resolve({ code: exitCode(code, signal), output, stdout }))
  })
}

/**
 * Runs a program in the foreground, on this terminal, and gives its exit code.
 * @param {string} command
 * @param {readonly string[]} parameters
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv }} [options]
 * @returns {Promise<number>}
 */
export function runHere(command, parameters, { cwd, env } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, parameters, { cwd, env: env ?? process.env, stdio: 'inherit' })
    // The terminal sends Ctrl+C to the whole group: the child decides, this process only waits for it.
    const ignore = () => {}
    const pass = () => child.kill('SIGTERM')
    process.on('SIGINT', ignore)
    process.on('SIGTERM', pass)
    const finish = (/** @type {number} */ code) => {
      process.off('SIGINT', ignore)
      process.off('SIGTERM', pass)
      resolve(code)
    }
    child.on('error', (error) => {
      process.stderr.write(`${command}: ${error.message}\n`)
      finish(127)
    })
    child.on('close', (code, signal) => finish(exitCode(code, signal)))
  })
}

/**
 * npm as a command and its first parameters; the npm that runs this script when there is one.
 * @returns {{ command: string, parameters: string[] }}
 */
export function npmCommand() {
  const script = process.env.npm_execpath
  if (script && /npm-cli\.[cm]?js$/.test(script)) return { command: process.execPath, parameters: [script] }
  if (process.platform === 'win32') return { command: 'cmd.exe', parameters: ['/d', '/s', '/c', 'npm'] }
  return { command: 'npm', parameters: [] }
}

/**
 * @param {readonly string[]} parameters
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, timeoutMs?: number }} [options]
 */
export function runNpm(parameters, options) {
  const npm = npmCommand()
  return runQuietly(npm.command, [...npm.parameters, ...parameters], options)
}

/**
 * The end of a long output without its colours, for error messages.
 * @param {string} text
 */
export function lastLines(text, count = 30) {
  return stripVTControlCharacters(text).trimEnd().split('\n').slice(-count).join('\n')
}

/**
 * @param {number | null} code
 * @param {NodeJS.Signals | null} signal
 */
function exitCode(code, signal) {
  if (code !== null) return code
  return 128 + (signal ? constants.signals[signal] : 0)
}
