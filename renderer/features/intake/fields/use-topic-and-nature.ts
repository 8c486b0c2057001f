import { useEffect, useRef } from 'react'
import { type UseFormReturn, useFormState, useWatch } from 'react-hook-form'
import { useSession } from '#renderer/app/session'
import type { IntakeInput } from '#shared/intake/intake-api'
import type { IntakeValues } from '../intake-values'
import { isKeptAsRemark } from '../to-intake-input'

/**
 * When the entry turns from a record into a remark, or back: carries over what was chosen, and takes back the
 * errors of fields that are no longer asked.
 */
export function useTopicAndNature(form: UseFormReturn<IntakeValues, unknown, IntakeInput>): void {
  const { list } = useSession()
  const { control, getValues, setValue, trigger } = form
  const { isSubmitted } = useFormState({ control })
  const wasRemark = useRef<boolean | null>(null)
  const [subject, contactWish] = useWatch({ control, name: ['subject', 'contactWish'] })
  const isRemark = isKeptAsRemark({ subject, contactWish })
  useEffect(() => {
    const { nature, topic } = getValues()
    const has = (name: 'NATURE' | 'TOPIC', code: string | null) =>
      list(name).some((item) => item.code === code)
    if (isRemark && topic === null && has('TOPIC', nature)) setValue('topic', nature)
    if (!isRemark && nature === null && has('NATURE', topic)) setValue('nature', topic)
    if (isSubmitted && wasRemark.current !== null && wasRemark.current !== isRemark) void trigger()
    wasRemark.current = isRemark
  }, [isRemark, isSubmitted, list, getValues, setValue, trigger])
}
