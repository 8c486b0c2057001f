import log from 'electron-log/main'

// Never what people typed: only names of channels, codes and technical facts go in here.
log.transports.file.level = 'info'
log.transports.file.maxSize = 1_000_000
log.transports.console.level = process.env.REGISTRE31_VERBOSE ? 'info' : 'error'

export function logInfo(fact: string): void {
  log.info(fact)
}

export function logWarning(fact: string): void {
  log.warn(fact)
}

export function logError(fact: string, error?: unknown): void {
  log.error(fact, error instanceof Error ? (error.stack ?? error.message) : (error ?? ''))
}
