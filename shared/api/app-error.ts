/** The closed list of reasons for which a call is refused or fails. */
export const errorCodes = [
  'INVALID_INPUT',
  'UNKNOWN_CHANNEL',
  'NOT_FOUND',
  'CONFLICT',
  'REFUSED',
  'CLOSING_GATE',
  'FORBIDDEN',
  'REGISTER_ABSENT',
  'REGISTER_EXISTS',
  'REGISTER_UNREADABLE',
  'REGISTER_FOREIGN',
  'REGISTER_NEWER',
  'REGISTER_LOCKED',
  'REGISTER_ON_NETWORK',
  'DISK_FULL',
  'READ_ONLY',
  'TOO_LARGE',
  'CANCELLED_BY_USER',
  'SERVICE_RESTARTED',
  'INTERNAL',
] as const
export type ErrorCode = (typeof errorCodes)[number]

/** One thing that is wrong with one field; `path` is dotted (`complainant.email`, `agreedSolutions.0.promisedFor`). */
export interface Issue {
  readonly path: string
  readonly code: string
  readonly message: string
}

/** An error as it crosses processes: a plain value with a French sentence. */
export interface AppErrorValue {
  readonly code: ErrorCode
  readonly message: string
  /** The first field concerned, when one is. */
  readonly field?: string
  readonly issues?: readonly Issue[]
}

/** Thrown inside the service; `dispatch` turns it into its value. */
export class AppError extends Error {
  readonly code: ErrorCode
  readonly issues: readonly Issue[]

  constructor(code: ErrorCode, message: string, issues: readonly Issue[] = []) {
    super(message)
    this.name = 'AppError'
    this.code = code
    this.issues = issues
  }

  toValue(): AppErrorValue {
    const first = this.issues[0]
    if (!first) return { code: this.code, message: this.message }
    return { code: this.code, message: this.message, field: first.path, issues: this.issues }
  }
}

/** A refusal that concerns one named field. */
export function fieldError(path: string, code: string, message: string): AppError {
  return new AppError('INVALID_INPUT', message, [{ path, code, message }])
}

export type Result<T> = { readonly value: T } | { readonly error: AppErrorValue }
