import type { Settings } from '#shared/settings/settings'
import { conflictOf } from '../complaints/complaint-store'
import type { Context } from '../context'
import { recordChange } from './record-change'
import { saveSettings } from './settings-store'

/**
 * Changes some of the settings. With the version that the change was made from, it is refused (CONFLICT) when somebody
 * changed them since; without one the last writer wins.
 */
export async function changeSettings(
  context: Context,
  version: number | undefined,
  changes: Partial<Settings>,
): Promise<Settings> {
  if (version !== undefined && version !== context.settings.version)
    throw await conflictOf(context.db, context.registerId)
  const given = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined))
  const settings: Settings = { ...context.settings, ...given, version: context.settings.version + 1 }
  await saveSettings(context.db, settings)
  await recordChange(context, 'settings', context.registerId, 'UPDATE', context.settings, settings)
  return settings
}
