import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '#renderer/app/api'
import { useChannel } from '#renderer/app/use-channel'
import { useSettled } from '#renderer/app/use-settled'
import type { AppError } from '#shared/api/app-error'
import type { InputOf } from '#shared/api/contract'
import type { RenderedDocument } from '#shared/documents/document-api'
import type { LetterTemplate } from '#shared/letters/letter-template'
import { dropLetterDraft, keepLetterDraft, type LetterDraft, readLetterDraft } from './letter-draft'
import type { LetterSubject } from './letter-subject'

/** Milliseconds of stillness before the letter is made again. */
const pause = 400

/** A letter being written about an entry: its draft, its words as the template gives them, its pages. */
export function useLetter({ record }: LetterSubject, proposed: LetterTemplate) {
  const [draft, setDraft] = useState<LetterDraft>(
    () => readLetterDraft(record.id) ?? { template: proposed, inputs: {} },
  )
  const { number, version } = record
  const settled = useSettled(draft, pause)
  const { template, language, inputs } = settled
  const prepared = useChannel(
    'letters.prepare',
    { number, template, language, inputs },
    { keepPrevious: true, staleTime: 0 },
  )
  const input: InputOf<'documents.letter'> = {
    number,
    template,
    language,
    inputs,
    ...(settled.subject?.trim() ? { subject: settled.subject } : {}),
    ...(settled.text?.trim() ? { text: settled.text } : {}),
    ...(settled.addressee === undefined ? {} : { addressee: settled.addressee }),
  }
  const pages = useQuery<RenderedDocument, AppError>({
    queryKey: ['documents.letter', input, version],
    queryFn: () => call('documents.letter', { ...input, isDraft: true }),
    staleTime: 0,
    gcTime: 0,
    placeholderData: (previous) => previous,
    retry: false,
  })
  const isFresh =
    settled === draft && prepared.data?.template === draft.template && !prepared.isPlaceholderData

  function change(changes: Partial<LetterDraft>): void {
    const next = { ...draft, ...changes }
    setDraft(next)
    keepLetterDraft(record.id, next)
  }
  return {
    draft,
    input,
    prepared,
    pages,
    /** What is in sight is what was typed: nothing is on its way. */
    isFresh,
    change,
    /** Other words altogether: what was typed over the former template goes. */
    choose: (next: Pick<LetterDraft, 'template' | 'language'>) =>
      change({ ...next, subject: undefined, text: undefined }),
    forget: () => dropLetterDraft(record.id),
  }
}

export type LetterInHand = ReturnType<typeof useLetter>
