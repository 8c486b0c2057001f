import { remember, remembered } from './remembered'
import { sealSecret, unsealSecret } from './secrets'

/** Passwords typed in this session, by address; they end with it. */
const typed = new Map<string, string>()

/** What opens the register at an address; nothing for a file. */
export function serverSecrets(place: string): { password: string | null; authority: string | null } {
  const kept = remembered().servers?.[place]
  return {
    password: typed.get(place) ?? (kept?.password ? unsealSecret(kept.password) : null),
    authority: kept?.authority ?? null,
  }
}

/** Uses a password until the program ends. */
export function keepPasswordForNow(place: string, password: string): void {
  typed.set(place, password)
}

/** Whether a password is sealed by the keyring, be it that this is closed now. */
export function keepsServerPassword(place: string): boolean {
  return remembered().servers?.[place]?.password !== undefined
}

/** Seals a password for the next starts; null forgets it. */
export function rememberServerPassword(place: string, password: string | null): void {
  const { authority } = remembered().servers?.[place] ?? {}
  keep(place, { ...(authority && { authority }), ...(password && { password: sealSecret(password) }) })
}

export function rememberAuthority(place: string, authority: string | null): void {
  const { password } = remembered().servers?.[place] ?? {}
  keep(place, { ...(password && { password }), ...(authority && { authority }) })
}

function keep(place: string, server: { password?: string; authority?: string }): void {
  remember({ servers: { ...remembered().servers, [place]: server } })
}
