import { spawn } from 'node:child_process'
import { SetupError } from './setup-error.mjs'

const screen = ['-screen', '0', '1920x1080x24', '-nolisten', 'tcp', '-displayfd', '3']

/**
 * Runs the work with that many virtual screens of their own, and takes them away afterwards: windows on different
 * screens do not take the keyboard from each other.
 * @param {number} count
 * @param {(displays: string[]) => Promise<number>} work gets their names, like ":7"
 * @returns {Promise<number>}
 */
export async function withVirtualScreens(count, work) {
  /** @type {{ display: string, close: () => void }[]} */
  const screens = []
  try {
    while (screens.length < count) screens.push(await openScreen())
    return await work(screens.map(({ display }) => display))
  } finally {
    for (const { close } of screens) close()
  }
}

/** @returns {Promise<{ display: string, close: () => void }>} */
function openScreen() {
  return new Promise((resolve, reject) => {
    const server = spawn('Xvfb', screen, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] })
    const refuse = () =>
      reject(
        new SetupError('L’écran virtuel Xvfb n’a pas démarré.', 'The virtual screen Xvfb did not start.'),
      )
    server.once('error', refuse)
    server.once('exit', refuse)
    // The server writes its number once it listens.
    server.stdio[3]?.once('data', (number) =>
      resolve({ display: `:${String(number).trim()}`, close: () => void server.kill() }),
    )
  })
}
