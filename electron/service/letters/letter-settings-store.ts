import { type LetterSettings, letterSettingsSchema, noLetterSettings } from '#shared/letters/letter-settings'
import type { Db } from '../context'

/** What letters need beside the settings of the organisation; nothing before it was said. */
export async function readLetterSettings(db: Db): Promise<LetterSettings> {
  const row = await db.selectFrom('setting').select('value').where('name', '=', 'letters').executeTakeFirst()
  if (!row) return noLetterSettings
  return letterSettingsSchema.parse(JSON.parse(row.value))
}
