import { expect, it } from 'vitest'
import { dispatch } from '#service/dispatch'
import { joinService, stopService } from '#service/start-service'
import { writtenComplaint } from '#test/support/entries'
import { openTestService } from '#test/support/open-service'

// The hole this keeps shut: a whole register called damaged, because the index of words was rearranged by another
// connection since it was last looked at.
it('a register that others write to is found whole each time it is looked at', async () => {
  const { call, service, close } = await openTestService()
  const { path, migrationsFolder, now } = service
  const beside = await joinService({ path, migrationsFolder, now })
  for (let round = 0; round < 3; round += 1) {
    for (let count = 0; count < 100; count += 1) await call('intake.record', writtenComplaint())
    expect(await dispatch(beside, 'register.verify', {})).toMatchObject({ value: { findings: [] } })
  }
  await stopService(beside)
  await close()
})
