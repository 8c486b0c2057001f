/** Something the person must do or know before the program can run; shown without a stack. */
export class SetupError extends Error {
  /**
   * @param {string} french
   * @param {string} english
   * @param {string} [details]
   */
  constructor(french, english, details = '') {
    super([french, english, details.trim()].filter(Boolean).join('\n'))
    this.name = 'SetupError'
  }
}

/**
 * Runs a script's main function; a SetupError becomes a plain message and exit code 1.
 * @param {() => Promise<number | void>} main
 */
export async function runScript(main) {
  try {
    process.exitCode = (await main()) ?? 0
  } catch (error) {
    if (error instanceof SetupError) process.stderr.write(`\n${error.message}\n`)
    else console.error(error)
    process.exitCode = 1
  }
}
