/**
 * Says on the error stream that a call failed unexpectedly: where, never with what — messages of a database quote
 * values, and values are people's.
 */
export function logFailure(channel: string, error: unknown): void {
  const name = error instanceof Error ? error.name : typeof error
  const code = typeof error === 'object' && error !== null && 'code' in error ? ` ${String(error.code)}` : ''
  const stack =
    error instanceof Error ? (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line)) : []
  const detail = process.env.REGISTRE31_DEBUG && error instanceof Error ? `: ${error.message}` : ''
  process.stderr.write(
    `[registre31] ${channel} failed: ${name}${code}${detail}\n${stack.slice(0, 8).join('\n')}\n`,
  )
}
