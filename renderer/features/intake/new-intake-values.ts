import type { Session } from '#renderer/app/session'
import type { stakeholders } from '#shared/complaints/complaint'
import type { Profile } from '#shared/settings/profile'
import { rememberedChoices } from './fields/remembered-choices'
import { emptyIntakeValues, type IntakeValues } from './intake-values'

const usualStakeholder: Readonly<Record<Profile, (typeof stakeholders)[number]>> = {
  TOURIST_OFFICE: 'VISITEUR',
  TRAINING_ORGANISATION: 'STAGIAIRE',
  WATER_SERVICE: 'ABONNE',
  GENERIC: 'CLIENT',
}

/** A form with what need not be typed: now, this site, this employee, the channel of last time. */
export function newIntakeValues(session: Session): IntakeValues {
  const { sites, employees, settings } = session.register
  const remembered = rememberedChoices(session.register.registerId)
  const activeSites = sites.filter((site) => site.active)
  const activeEmployees = employees.filter((employee) => employee.active)
  const channels = session.list('CHANNEL').map((item) => item.code)
  const has = (list: readonly { id: string }[], id: string | null) => list.some((item) => item.id === id)
  const site = has(activeSites, remembered.site) ? remembered.site : (activeSites[0]?.id ?? null)
  const lastEmployee = has(activeEmployees, remembered.receivedBy) ? remembered.receivedBy : null
  // Among several nobody is guessed: left blank, it is whoever says to record the entry.
  const onlyEmployee = activeEmployees.length === 1 ? activeEmployees[0]?.id : null
  const channel = channels.find((code) => code === remembered.channel) ?? channels[0] ?? null
  return {
    ...emptyIntakeValues,
    receivedAt: thisMinute(),
    channel,
    site,
    receivedBy: session.employee?.id ?? lastEmployee ?? onlyEmployee ?? null,
    complainant: { ...emptyIntakeValues.complainant, stakeholder: usualStakeholder[settings.profile] },
  }
}

/** Now, without the seconds that nobody types. */
export function thisMinute(): string {
  const now = new Date()
  now.setUTCSeconds(0, 0)
  return now.toISOString()
}
