import { useMemo } from 'react'
import type { ValueWords } from '#shared/history/value-text'
import { useSession } from './session'

/** How values of the register are read in words on the wall of a zone. */
export function useValueReader(zone: string): ValueWords {
  const { language, register, label, employeeName, siteName } = useSession()
  return useMemo(() => {
    const isTopic = (code: string) =>
      register.lists.some((item) => item.list === 'TOPIC' && item.code === code)
    return {
      language,
      zone,
      nameOf: (id) => employeeName(id) || siteName(id) || null,
      labelOf: (list, code) => {
        if (list === 'channel') return label('CHANNEL', code)
        // A remark that was a complaint may keep a nature that is no topic.
        return label(list === 'topic' && isTopic(code) ? 'TOPIC' : 'NATURE', code)
      },
    }
  }, [language, zone, register, label, employeeName, siteName])
}
