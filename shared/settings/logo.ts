import { z } from 'zod'

export const logoTypes = ['image/png', 'image/jpeg', 'image/svg+xml'] as const
export type LogoType = (typeof logoTypes)[number]

/** Largest file that is read as a logo, in bytes. */
export const largestLogo = 2 * 1024 * 1024
/** Longest side of a logo, in pixels. */
export const longestLogoSide = 4000

export const logoSchema = z.strictObject({
  type: z.enum(logoTypes),
  /** SHA-256 of its bytes, in hexadecimal. */
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  /** Pixels, or units of the drawing. */
  width: z.number().positive(),
  height: z.number().positive(),
})
