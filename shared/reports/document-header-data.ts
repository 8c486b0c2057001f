import type { Language } from '#shared/text/language'
import type { Instant } from '#shared/time/local-date'

/** What every document says about itself. */
export interface DocumentHeader {
  readonly language: Language
  /** IANA zone in which instants are printed. */
  readonly timeZone: string
  readonly organisation: {
    readonly name: string
    readonly siret: string | null
    readonly declarationNumber: string | null
    readonly address: string | null
    readonly phone: string | null
    readonly email: string | null
    /** PNG, JPEG or harmless SVG in base 64, drawn at most 18 mm high. */
    readonly logo: string | null
  }
  /** Number of the report or of the case: stands at the foot of each page. */
  readonly reference: string
  /** Also the creation date of the file, so that the same data gives the same bytes. */
  readonly editedAt: Instant
  readonly editedBy: string | null
  readonly softwareVersion: string
  /** A provisional document says so across each page. */
  readonly isProvisional: boolean
  /** The register holds sample data: said across each page. */
  readonly isDemonstration: boolean
}
