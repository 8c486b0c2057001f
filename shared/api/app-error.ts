/** The closed list of reasons for which a call is refused or fails. */
export const errorCodes = [
  'INVALID_INPUT',
  'UNKNOWN_CHANNEL',
  'NOT_FOUND',
  'CONFLICT',
  'REFUSED',
  'CLOSING_GATE',
  'FORBIDDEN',
  'NOT_SIGNED_IN',
  'REGISTER_ABSENT',
  'REGISTER_EXISTS',
  'REGISTER_UNREADABLE',
  'REGISTER_FOREIGN',
  'REGISTER_NEWER',
  'REGISTER_LOCKED',
  'REGISTER_IN_USE',
  'REGISTER_ON_NETWORK',
  'REGISTER_OLDER',
  'SERVER_UNREACHABLE',
  'SERVER_REFUSED',
  'SERVER_LOST',
  'OUTCOME_UNKNOWN',
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
  /** Values of the sentence, for whoever says it in another language. */
  readonly params?: WordingParams
}

export type WordingParams = Readonly<Record<string, string | number>>

/** Which message of `errors` the sentence was made of, so that it can be said in another language. */
export interface Wording {
  readonly key: string
  readonly params?: WordingParams
}

/** An error as it crosses processes: a plain value with a French sentence. */
export interface AppErrorValue {
  readonly code: ErrorCode
  readonly message: string
  readonly wording?: Wording
  /** The first field concerned, when one is. */
  readonly field?: string
  readonly issues?: readonly Issue[]
}

/** Thrown inside the service; `dispatch` turns it into its value. */
export class AppError extends Error {
  readonly code: ErrorCode
  readonly issues: readonly Issue[]
  readonly wording: Wording | undefined

  constructor(code: ErrorCode, message: string, issues: readonly Issue[] = [], wording?: Wording) {
    super(message)
    this.name = 'AppError'
    this.code = code
    this.issues = issues
    this.wording = wording
  }

  toValue(): AppErrorValue {
    const { code, message, issues, wording } = this
    const [first] = issues
    return { code, message, ...(wording && { wording }), ...(first && { field: first.path, issues }) }
  }
}

export type Result<T> = { readonly value: T } | { readonly error: AppErrorValue }
