import { z } from 'zod'

// Domains have dots between parts, whatever the script; this finds the comma typed for a dot and the forgotten ".fr".
const domain = /^[\p{L}\p{M}\p{N}-]+(\.[\p{L}\p{M}\p{N}-]+)+$/u
const local = /^(?!\.)(?!.*\.\.)[^,;:<>()[\]\\]*(?<!\.)$/u

const schema = z
  .email({ pattern: z.regexes.unicodeEmail })
  .max(254)
  .refine((text) => {
    const at = text.lastIndexOf('@')
    return local.test(text.slice(0, at)) && domain.test(text.slice(at + 1))
  })

/** True for an e-mail address that can be written to; accents are accepted on both sides of the @. */
export function isEmail(text: string): boolean {
  return schema.safeParse(text).success
}
