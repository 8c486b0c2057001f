import { refusal } from '#shared/api/refusal'
import { runApart } from '../apart/run-apart'
import type { Service } from '../context'
import { newestMigration } from '../database/migrate'
import { logFailure } from '../log'

/**
 * Looks through the pages of an open register while everybody works. A damaged one is closed at once: nothing more may
 * be written to it, and the window offers its newest backup.
 */
export async function checkBeside(service: Service, close: () => Promise<void>): Promise<void> {
  const { register } = service
  if (!register) return
  const tell = (done: number, total: number) => {
    service.pageCheck = { done, total }
    service.emit({ name: 'page-check', done, total })
  }
  tell(0, 1)
  try {
    const newest = newestMigration(service.migrationsFolder)
    const { isWhole } = await runApart(
      { kind: 'CHECK_PAGES', path: service.path, newest },
      { onProgress: tell },
    )
    // Another register may be open by now, or none.
    if (isWhole || service.register !== register) return
    service.failure = refusal('REGISTER_UNREADABLE')
    await close()
  } catch (error) {
    logFailure('register check', error)
  } finally {
    service.pageCheck = null
    service.emit({ name: 'page-check', done: 1, total: 1 })
  }
}
