import { vi } from 'vitest'
import type { AppErrorValue } from '#shared/api/app-error'
import { permissions } from '#shared/api/channel'
import type { AppEvent } from '#shared/api/events'
import { presetClockSettings } from '#shared/calendars/clock-settings'
import { defaultNumberPrefixes } from '#shared/settings/settings'

export const employeeId = '01920000-0000-7000-8000-000000000002'

export const openRegister = {
  state: 'OPEN',
  registerId: 'r',
  fileName: 'registre.r31',
  isShared: false,
  schemaVersion: 1,
  settings: {
    organisation: {
      name: 'Office de tourisme',
      siret: null,
      declarationNumber: null,
      address: null,
      email: null,
      phone: null,
      mediator: { name: null, address: null, website: null },
      serviceInCharge: { name: null, address: null, email: null, phone: null },
    },
    profile: 'TOURIST_OFFICE',
    timeZone: 'Europe/Paris',
    language: 'fr',
    numberPrefixes: defaultNumberPrefixes,
    demonstration: false,
    logo: null,
    version: 1,
  },
  sites: [],
  employees: [{ id: employeeId, version: 1, name: 'Claire Morvan', jobTitle: null, active: true }],
  lists: [],
  clocks: presetClockSettings('TOURIST_OFFICE'),
  siteDays: [],
  currentEmployee: null,
  access: {
    isProtected: false,
    account: null,
    permissions: [...permissions],
    hidesIdentities: false,
    lockMinutes: 0,
  },
  counts: { openComplaints: 1234, newRemarks: 3, complaints: 2000, remarks: 0 },
  clock: null,
  pageCheck: null,
}

type Answer = { readonly value: unknown } | { readonly error: AppErrorValue }

/** Stands in for the preload script: answers named channels, refuses the others, and tells events. */
export function fakeBridge(answers: Readonly<Record<string, unknown>>) {
  const listeners = new Set<(event: AppEvent) => void>()
  const call = vi.fn((channel: string, _input: unknown): Promise<Answer> => {
    const message = `Cette demande n’existe pas : ${channel}`
    return Promise.resolve(
      channel in answers ? { value: answers[channel] } : { error: { code: 'UNKNOWN_CHANNEL', message } },
    )
  })
  const bridge = {
    call,
    subscribe(listener: (event: AppEvent) => void) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
  Object.defineProperty(window, 'registre31', { value: bridge, configurable: true })
  return {
    call,
    tell(event: AppEvent) {
      for (const listener of listeners) listener(event)
    },
  }
}
