import { personKeys, personKeysVersion } from '#shared/duplicates/person-keys'
import type { Engine } from '../database/engine'
import { saveSetting } from '../settings/settings-store'

const settingName = 'personKeysVersion'
const pageSize = 500

/**
 * Makes the keys of every case anew when the register has none or has those of an older rule: SQL cannot hear how a
 * name sounds, so that a migration cannot do it. One transaction: a register has all of its keys or asks again.
 */
export async function refreshPersonKeys(engine: Engine): Promise<void> {
  const known = await engine.db
    .selectFrom('setting')
    .select('value')
    .where('name', '=', settingName)
    .executeTakeFirst()
  if (known?.value === JSON.stringify(personKeysVersion)) return
  await engine.db.transaction().execute(async (db) => {
    await db.deleteFrom('personKey').execute()
    for (let after = 0; ; ) {
      const cases = await db
        .selectFrom('complaint')
        .select(['ordinal', 'complainantName as name', 'complainantOrganisation as organisation'])
        .select(['complainantPhone as phone', 'complainantEmail as email'])
        .where('ordinal', '>', after)
        .orderBy('ordinal')
        .limit(pageSize)
        .execute()
      const rows = cases.flatMap((row) => personKeys(row).map((mark) => ({ mark, ordinal: row.ordinal })))
      if (rows.length > 0) await db.insertInto('personKey').values(rows).execute()
      after = cases.at(-1)?.ordinal ?? after
      if (cases.length < pageSize) break
    }
    await saveSetting(db, settingName, personKeysVersion)
  })
}
