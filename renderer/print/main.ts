import { drawForPaper } from './draw-for-paper'
import './print.css'

/** Fetches the document that the address names and draws it; the title says how it went to whoever waits for it. */
async function main(): Promise<void> {
  try {
    const answer = await fetch(`/print/${window.location.hash.slice(1)}`)
    if (!answer.ok) throw new Error('nothing to print')
    const { width, height } = await drawForPaper(new Uint8Array(await answer.arrayBuffer()), document.body)
    document.title = `ready ${width} ${height}`
  } catch {
    document.title = 'failed'
  }
}

await main()
