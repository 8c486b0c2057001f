import { useCallback } from 'react'
import { useSession } from '#renderer/app/session'

/** Names a topic; a remark that was a complaint may keep a nature that is no topic. */
export function useTopicLabel(): (code: string) => string {
  const { register, label } = useSession()
  return useCallback(
    (code) => {
      const isTopic = register.lists.some((item) => item.list === 'TOPIC' && item.code === code)
      return label(isTopic ? 'TOPIC' : 'NATURE', code)
    },
    [register, label],
  )
}
