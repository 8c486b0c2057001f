import { useEffect, useRef } from 'react'
import { announce } from '#renderer/ui/feedback/live-region'

/** Says to screen readers how long a list has become after its filters changed; the first count is only read. */
export function useAnnouncedCount(count: string): void {
  const said = useRef('')
  useEffect(() => {
    if (count && said.current && count !== said.current) announce(count)
    if (count) said.current = count
  }, [count])
}
