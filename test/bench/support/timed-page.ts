import type { Page } from '@playwright/test'

const patienceMs = 30_000

/**
 * Milliseconds in the page from a key or a button that goes down or up to the picture in which the value of an
 * expression has become another one: nothing of what drives the page is in it.
 * @param shown an expression in the page; nothing is shown while it gives nothing
 */
export async function timeUntilShown(
  page: Page,
  shown: string,
  act: () => Promise<unknown>,
): Promise<number> {
  await page.evaluate(watchFor(shown))
  await act()
  const took: unknown = await page.evaluate('window.measured')
  if (typeof took !== 'number') throw new Error(`never shown: ${shown}`)
  return took
}

/** A script, because the page itself compiles no text. */
function watchFor(shown: string): string {
  return `(() => {
    const read = () => ${shown}
    const before = read()
    const events = ['keydown', 'input', 'pointerdown', 'pointerup']
    let since
    const mark = (event) => { since = event.timeStamp }
    for (const name of events) addEventListener(name, mark, true)
    window.measured = new Promise((resolve) => {
      const end = (value) => {
        watcher.disconnect()
        for (const name of events) removeEventListener(name, mark, true)
        resolve(value)
      }
      const look = () => {
        const now = read()
        if (since === undefined || !now || now === before) return
        const from = since
        end(new Promise((drawn) => requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel()
          port1.onmessage = () => drawn(performance.now() - from)
          port2.postMessage(null)
        })))
      }
      const watcher = new MutationObserver(look)
      watcher.observe(document, { subtree: true, childList: true, characterData: true, attributes: true })
      setTimeout(end, ${patienceMs}, null)
    })
  })()`
}
