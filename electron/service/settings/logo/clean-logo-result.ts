import type { LogoType } from '#shared/settings/logo'

/** A logo in which nothing is left but its picture. Sizes are in pixels. */
export interface CleanLogo {
  readonly type: LogoType
  readonly bytes: Uint8Array
  readonly width: number
  readonly height: number
}
