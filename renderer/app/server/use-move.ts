import { call } from '#renderer/app/api'
import { useFollowedJob } from '#renderer/app/use-followed-job'
import type { WindowInputOf, WindowOutputOf } from '#shared/api/window-contract'

export type Moved = WindowOutputOf<'servers.moveHere'>
export type MoveTarget = Omit<WindowInputOf<'servers.moveHere'>, 'token'>

/** Moves the register to a server, or back to a file, tells how far it is, and stops when asked. */
export function useMove(onMoved: (moved: Moved) => void) {
  const { follow, cancel, progress, error, isRunning } = useFollowedJob('documents')

  async function run(move: (token: string) => Promise<Moved>): Promise<void> {
    const moved = await follow(move)
    if (moved?.copied) onMoved(moved)
  }
  return {
    toServer: (target: MoveTarget) => run((token) => call('servers.moveHere', { ...target, token })),
    toFile: () => run((token) => call('servers.moveToFile', { token })),
    progress,
    isPending: isRunning,
    error,
    cancel,
  }
}
