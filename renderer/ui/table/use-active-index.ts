import { useEffect, useEffectEvent, useRef, useState } from 'react'

export interface ActiveIndexOptions<Row> {
  /** Where the active row is among those that are read; -1 when it is not. */
  readonly index: number
  readonly activeKey: string | null
  readonly listName: string | undefined
  readonly rowAt: (index: number) => Row | undefined
  readonly reveal: (index: number) => void
  /** A row becomes the active one. */
  readonly onArrive: (row: Row, isExtending: boolean) => void
}

interface Aim {
  readonly index: number
  readonly isExtending: boolean
  readonly listName: string | undefined
}

/** The row under the keyboard, also where it is not read any more, or where the one that a key leads to is still to come. */
export function useActiveIndex<Row>(options: ActiveIndexOptions<Row>) {
  const { index, activeKey, listName, reveal } = options
  const known = useRef({ key: activeKey, index })
  if (index >= 0 || known.current.key !== activeKey) known.current = { key: activeKey, index }
  const [aim, setAim] = useState<Aim | null>(null)
  const aimed = aim && aim.listName === listName ? aim : null
  const awaited = aimed ? options.rowAt(aimed.index) : undefined

  const arrive = useEffectEvent((row: Row, { isExtending }: Aim) => {
    setAim(null)
    options.onArrive(row, isExtending)
  })
  useEffect(() => {
    if (aimed && awaited) arrive(awaited, aimed)
  }, [aimed, awaited])

  // The active row comes into sight when it becomes the active one, not each time rows are added around it.
  const seen = useRef<string | null>(null)
  useEffect(() => {
    if (index < 0 || seen.current === activeKey) return
    seen.current = activeKey
    reveal(index)
  }, [index, activeKey, reveal])

  return {
    index: aimed?.index ?? known.current.index,
    moveTo: (next: number, isExtending: boolean) => {
      const row = options.rowAt(next)
      setAim(row ? null : { index: next, isExtending, listName })
      reveal(next)
      if (row) options.onArrive(row, isExtending)
    },
  }
}
