/**
 * Shows one step of the set-up on stderr, with the seconds it takes, and returns what the work returns.
 * @template T
 * @param {string} label
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(label, work) {
  const started = Date.now()
  const seconds = () => `${Math.round((Date.now() - started) / 1000)} s`
  const onTerminal = Boolean(process.stderr.isTTY)
  process.stderr.write(onTerminal ? `· ${label} …` : `· ${label} …\n`)
  const timer = setInterval(
    () => process.stderr.write(onTerminal ? `\r· ${label} … ${seconds()}` : `  … ${seconds()}\n`),
    onTerminal ? 1000 : 20_000,
  )
  try {
    const result = await work()
    process.stderr.write(`${onTerminal ? '\r' : ''}✓ ${label} (${seconds()})\n`)
    return result
  } catch (error) {
    process.stderr.write(`${onTerminal ? '\r' : ''}✗ ${label} (${seconds()})\n`)
    throw error
  } finally {
    clearInterval(timer)
  }
}

/** @param {string} text */
export function say(text) {
  process.stderr.write(`${text}\n`)
}
