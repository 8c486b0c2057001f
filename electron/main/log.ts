type Log = Pick<Console, 'info' | 'warn' | 'error'>

let loading: Promise<Log> | undefined
let writing: Promise<void> = Promise.resolve()

// Never what people typed: only names of channels, codes and technical facts go in here.
async function load(): Promise<Log> {
  const { default: log } = await import('electron-log/main')
  log.transports.file.level = 'info'
  log.transports.file.maxSize = 1_000_000
  log.transports.console.level = process.env.REGISTRE31_VERBOSE ? 'info' : 'error'
  return log
}

/** The log is read when there is something to write, so that no start waits for it. */
function write(level: keyof Log, ...facts: readonly unknown[]): void {
  loading ??= load()
  writing = loading.then((log) => log[level](...facts))
}

export function logInfo(fact: string): void {
  write('info', fact)
}

export function logWarning(fact: string): void {
  write('warn', fact)
}

export function logError(fact: string, error?: unknown): void {
  write('error', fact, error instanceof Error ? (error.stack ?? error.message) : (error ?? ''))
}

/** Resolves once everything is written. */
export function isLogged(): Promise<void> {
  return writing
}
