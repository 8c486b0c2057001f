import type { Employee } from '#shared/employees/employee'
import type { ListItem } from '#shared/lists/list-item'
import type { Settings } from '#shared/settings/settings'
import type { Site } from '#shared/sites/site'
import { toFlag } from '../complaints/complaint-row'
import type { Db } from '../context'

export async function saveSetting(db: Db, name: string, value: unknown): Promise<void> {
  const row = { name, value: JSON.stringify(value) }
  await db
    .insertInto('setting')
    .values(row)
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ value: row.value }))
    .execute()
}

export async function saveSettings(db: Db, settings: Settings): Promise<void> {
  await saveSetting(db, 'settings', settings)
}

export async function insertSite(db: Db, site: Site, position: number): Promise<void> {
  await db
    .insertInto('site')
    .values({ ...site, active: toFlag(site.active), position })
    .execute()
}

export async function insertEmployee(db: Db, employee: Employee, position: number): Promise<void> {
  await db
    .insertInto('employee')
    .values({ ...employee, active: toFlag(employee.active), position })
    .execute()
}

export async function saveListItem(db: Db, item: ListItem): Promise<void> {
  const { list, code, ...rest } = item
  const columns = {
    ...rest,
    active: toFlag(item.active),
    countsInRate: toFlag(item.countsInRate),
    needsDetail: toFlag(item.needsDetail),
  }
  await db
    .insertInto('listItem')
    .values({ list, code, ...columns })
    .onConflict((conflict) => conflict.columns(['list', 'code']).doUpdateSet(columns))
    .execute()
}
