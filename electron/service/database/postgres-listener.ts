import type pg from 'pg'
import type { PostgresLink } from './postgres-link'

const retryMs = 1_000
/** A line that was cut without a word, such as by a firewall, is found out by asking. */
const askMs = 15_000

interface Listening {
  readonly open: () => Promise<pg.Client>
  /** The host that was tried does not answer. */
  readonly onFailure: () => void
  readonly channels: readonly string[]
  readonly onNotice: Parameters<PostgresLink['listen']>[1]
  readonly onCut: () => void
}

/** Listens on a connection of its own, made again whenever it breaks; resolves once it listens for the first time. */
export async function listenOn({ open, onFailure, channels, onNotice, onCut }: Listening) {
  let isStopped = false
  let client: pg.Client | undefined
  let timer: NodeJS.Timeout | undefined

  async function start(): Promise<void> {
    const opened = await open()
    client = opened
    let isCut = false
    const cut = () => {
      if (isCut || isStopped) return
      isCut = true
      clearTimeout(timer)
      onCut()
      opened.end().catch(() => undefined)
      retry()
    }
    opened.on('error', cut)
    opened.on('end', cut)
    opened.on('notification', ({ channel, payload }) => onNotice({ channel, payload: payload ?? '' }))
    for (const channel of channels) await opened.query(`listen ${channel}`)
    const ask = () => {
      timer = setTimeout(() => void opened.query('select 1').then(ask, cut), askMs)
      timer.unref()
    }
    ask()
  }

  function retry(): void {
    if (isStopped) return
    timer = setTimeout(() => {
      start().then(
        () => onNotice(null),
        () => {
          onFailure()
          retry()
        },
      )
    }, retryMs)
    timer.unref()
  }

  await start()
  return async () => {
    isStopped = true
    clearTimeout(timer)
    await client?.end().catch(() => undefined)
  }
}
