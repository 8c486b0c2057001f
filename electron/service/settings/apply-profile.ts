import type { OutputOf, ParsedInputOf } from '#shared/api/contract'
import { presetClockSettings } from '#shared/calendars/clock-settings'
import { findProfileChanges, orderWithOtherLast } from '#shared/settings/profile-changes'
import { readClocksVersion } from '../calendars/calendar-store'
import { moveDeadlines } from '../calendars/move-deadlines'
import type { Context } from '../context'
import { changeSettings } from './change-settings'
import { recordChange } from './record-change'
import { saveListItem } from './settings-store'

/** Applies a profile again, or another one: what its lists have more is added, everything else stays. */
export async function applyProfile(
  context: Context,
  { profile, version }: ParsedInputOf<'settings.applyProfile'>,
): Promise<OutputOf<'settings.applyProfile'>> {
  const changes = findProfileChanges(profile, context.lists)
  await changeSettings(context, version, { profile })
  const touched = new Set(changes.added.map((item) => item.list))
  for (const list of touched) {
    const known = context.lists.filter((item) => item.list === list)
    const added = changes.added.filter((item) => item.list === list)
    for (const item of orderWithOtherLast([...known, ...added])) await saveListItem(context.db, item)
  }
  for (const item of changes.added)
    await recordChange(context, 'list', `${item.list}:${item.code}`, 'CREATE', null, item)
  // The clocks of the profile hold until others are saved: with another profile, other dates.
  if ((await readClocksVersion(context.db)) === 0)
    await moveDeadlines({ ...context, clocks: presetClockSettings(profile) }, { site: null, write: true })
  return changes
}
