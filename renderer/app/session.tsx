import { createContext, type ReactNode, useContext, useEffect, useMemo } from 'react'
import { AllowedProvider } from '#renderer/ui/actions/allowed'
import type { Permission } from '#shared/api/channel'
import { makeSiteCalendar, type SiteCalendar } from '#shared/calendars/site-calendar'
import { type IdentityOption, identityOptions } from '#shared/documents/identity-option'
import type { Employee } from '#shared/employees/employee'
import type { ListItem, ListName } from '#shared/lists/list-item'
import type { OpenRegister } from '#shared/register/register-api'
import type { Site } from '#shared/sites/site'
import type { Language } from '#shared/text/language'
import { rememberedLanguage } from './remembered-language'
import { useLanguage } from './use-language'

/** What every screen may ask about the open register. Inactive sites, people and entries keep their names. */
export interface Session {
  readonly register: OpenRegister
  readonly language: Language
  /** Whether the person at the keyboard may do what a channel of this permission does. */
  readonly may: (permission: Permission) => boolean
  /** How documents may name people for this person. */
  readonly identities: readonly IdentityOption[]
  /** The person at the keyboard, once chosen. */
  readonly employee: Employee | null
  readonly site: (id: string | null) => Site | null
  readonly siteName: (id: string | null) => string
  readonly employeeName: (id: string | null) => string
  /** Zone of a site, or of the organisation. */
  readonly timeZone: (siteId?: string | null) => string
  /** Working days of a site, or of one that has entered none. */
  readonly calendar: (siteId?: string | null) => SiteCalendar
  /** Entries of a list in their order, active ones only unless asked. */
  readonly list: (name: ListName, withInactive?: boolean) => readonly ListItem[]
  /** Label of a code in the window's language; the code itself when the list does not know it. */
  readonly label: (name: ListName, code: string | null) => string
}

const SessionContext = createContext<Session | null>(null)

export function SessionProvider({
  register,
  children,
}: {
  readonly register: OpenRegister
  readonly children: ReactNode
}) {
  const { language, showLanguage } = useLanguage()
  const ownLanguage = register.settings.language
  useEffect(() => {
    if (!rememberedLanguage()) showLanguage(ownLanguage)
  }, [ownLanguage, showLanguage])
  const session = useMemo(() => makeSession(register, language), [register, language])
  return (
    <SessionContext.Provider value={session}>
      <AllowedProvider may={session.may}>{children}</AllowedProvider>
    </SessionContext.Provider>
  )
}

/** The open register. Only inside the frame, where there is one. */
export function useSession(): Session {
  const session = useContext(SessionContext)
  if (!session) throw new Error('no register is open here')
  return session
}

/** Whether a door is open: what is shut for the person at the keyboard is not shown. */
export function useMay(): Session['may'] {
  return useSession().may
}

export function makeSession(register: OpenRegister, language: Language): Session {
  const site = (id: string | null) => register.sites.find((candidate) => candidate.id === id) ?? null
  const person = (id: string | null) => register.employees.find((candidate) => candidate.id === id) ?? null
  const items = (name: ListName) =>
    register.lists.filter((item) => item.list === name).sort((a, b) => a.position - b.position)
  const zone = (id?: string | null) => site(id ?? null)?.timeZone ?? register.settings.timeZone
  return {
    register,
    language,
    may: (permission) => register.access.permissions.includes(permission),
    identities: register.access.hidesIdentities ? ['anonymous'] : identityOptions,
    employee: person(register.currentEmployee),
    site,
    siteName: (id) => site(id)?.name ?? '',
    employeeName: (id) => person(id)?.name ?? '',
    timeZone: zone,
    calendar: (id) =>
      makeSiteCalendar(zone(id), register.siteDays.find((entry) => entry.site === id)?.days ?? null),
    list: (name, withInactive) => items(name).filter((item) => withInactive || item.active),
    label: (name, code) => {
      const item = register.lists.find((candidate) => candidate.list === name && candidate.code === code)
      if (!item) return code ?? ''
      return language === 'en' ? item.labelEn : item.labelFr
    },
  }
}
