import type { Language } from '#shared/text/language'

const key = 'registre31.language'

/** The language that somebody chose for the window on this machine, or null. */
export function rememberedLanguage(): Language | null {
  const kept = localStorage.getItem(key)
  return kept === 'fr' || kept === 'en' ? kept : null
}

export function rememberLanguage(language: Language): void {
  localStorage.setItem(key, language)
}
