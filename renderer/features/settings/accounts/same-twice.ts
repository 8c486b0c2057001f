import type { z } from 'zod'

/** A form in which a new password is typed twice: nobody sees what they type. */
export function sameTwice<T extends z.ZodType<{ password: string; again: string }>>(schema: T): T {
  return schema.refine(({ password, again }) => password === again.normalize('NFC'), {
    path: ['again'],
    error: 'PASSWORDS_DIFFER',
  })
}
