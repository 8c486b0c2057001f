import { expect, it } from 'vitest'
import { openTestService } from '#test/support/open-service'

it('writes rows of a table however they are made: whole, in parts, in another order, with fields left empty', async () => {
  const { service, close } = await openTestService()
  const { engine } = service.register ?? {}
  await engine?.transact(async (db) => {
    await engine.insertAll(db, 'counter', [{ series: 'a', last: 1 }])
    await engine.insertAll(db, 'counter', [{ last: 2, series: 'b' }])
    await engine.insertAll(db, 'counter', [[{ last: 0, series: 'c' }, { last: 3 }]])
    await engine.insertAll(db, 'counter', [[{ last: 4, series: undefined }, { series: 'd' }]])
    await engine.insertAll(db, 'counter', [[{ last: undefined, series: 'e' }, { last: 5 }]])
    await engine.insertAll(db, 'counter', [
      [{ last: 6 }, { series: 'f' }],
      [{ last: 7 }, { series: 'g' }],
    ])
  })
  const rows = await engine?.db
    .selectFrom('counter')
    .selectAll()
    .where('series', 'in', [...'abcdefg'])
    .execute()
  expect(rows?.map(({ series, last }) => `${series}${last}`).sort()).toEqual([
    ...['a1', 'b2', 'c3', 'd4', 'e5', 'f6', 'g7'],
  ])
  await close()
})
