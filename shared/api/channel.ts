import type { z } from 'zod'

/**
 * What a caller must be allowed to do; each channel names exactly one. `anyone`: before signing in; `self`: whoever is
 * signed in, about themselves.
 */
export const permissions = ['anyone', 'self', 'read', 'record', 'handle', 'manage', 'administer'] as const
export type Permission = (typeof permissions)[number]

/** One call that the window, the command line or a test can make. */
export interface Channel<I extends z.ZodType = z.ZodType, O extends z.ZodType = z.ZodType> {
  readonly input: I
  readonly output: O
  readonly permission: Permission
  /** True when the call changes the register: it then runs in one transaction with its history. */
  readonly writes: boolean
  /** True when the answer is rows that the service writes in the very shape of `output`. */
  readonly ownRows?: true
}

/** Declares a channel that only reads. */
export function reads<I extends z.ZodType, O extends z.ZodType>(
  input: I,
  output: O,
  permission: Permission = 'read',
): Channel<I, O> {
  return { input, output, permission, writes: false }
}

/**
 * Declares a channel that answers with many rows of the register. Parsing each of them takes longer than reading them:
 * the service does so under test, where every row is held to its schema, and passes them on as they are otherwise.
 */
export function readsRows<I extends z.ZodType, O extends z.ZodType>(input: I, output: O) {
  return { ...reads(input, output), ownRows: true } as const
}

/** Declares a channel that changes the register. */
export function writes<I extends z.ZodType, O extends z.ZodType>(
  input: I,
  output: O,
  permission: Permission,
): Channel<I, O> {
  return { input, output, permission, writes: true }
}

export type ChannelMap = Readonly<Record<string, Channel>>
export type InputOfChannel<C extends Channel> = z.input<C['input']>
export type ParsedInputOfChannel<C extends Channel> = z.output<C['input']>
export type OutputOfChannel<C extends Channel> = z.output<C['output']>
