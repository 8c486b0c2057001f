import { useNavigate } from '@tanstack/react-router'
import { Ellipsis, FileText, PenLine } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useSession } from '#renderer/app/session'
import { Button } from '#renderer/ui/actions/button'
import { Menu, type MenuEntry } from '#renderer/ui/actions/menu'
import { findNextStep } from '#shared/complaints/next-step'
import { takesNothingMore } from '#shared/complaints/takes-nothing-more'
import { isWritten } from '#shared/intake/intake-rules'
import { useCase } from './case-context'
import { useRetention } from './privacy/use-retention'
import { dialogOfStep } from './step-dialogs'
import { useCaseDocuments } from './use-case-documents'

/** The documents of a case, its side paths, and the next step as the one primary button. */
export function CaseActions() {
  const { t } = useTranslation('case')
  const { complaint, steps, open } = useCase()
  const navigate = useNavigate()
  const documents = useCaseDocuments()
  const { hidesIdentities } = useSession().register.access
  const next = findNextStep(steps)
  const dialog = next && dialogOfStep(next.step)
  return (
    <>
      <Button
        icon={<FileText />}
        data-print=""
        onPress={() => documents.showSheet(hidesIdentities ? 'anonymous' : 'nominative')}
      >
        {t('documents.sheet')}
      </Button>
      {complaint.kind === 'complaint' && !takesNothingMore(complaint) ? (
        <Button
          needs="handle"
          icon={<PenLine />}
          onPress={() => void navigate({ to: '/reclamations/$id/lettre', params: { id: complaint.id } })}
        >
          {t('letters:part.write')}
        </Button>
      ) : null}
      <Menu
        label={t('actions.more')}
        trigger={<Button icon={<Ellipsis />} aria-label={t('actions.more')} />}
        entries={useEntries(documents)}
      />
      {next && dialog ? (
        <Button needs="handle" kind="primary" onPress={() => open(dialog)}>
          {t(`steps.action.${next.step}`)}
        </Button>
      ) : null}
    </>
  )
}

function useEntries(documents: ReturnType<typeof useCaseDocuments>): readonly MenuEntry[] {
  const { t } = useTranslation('case')
  const { complaint, steps, isReadOnly, open } = useCase()
  const { may, register } = useSession()
  const { state, release } = useRetention()
  const { hidesIdentities } = register.access
  const awaitsForm =
    complaint.kind === 'complaint' &&
    !isWritten(complaint.channel, complaint.writtenForm) &&
    !takesNothingMore(complaint)
  // What names the person is not shown to who must not know; the sheets stand together.
  const entries: MenuEntry[] = [
    ...(awaitsForm && !hidesIdentities
      ? [{ id: 'writtenForm', label: t('documents.writtenForm'), onAction: documents.showWrittenForm }]
      : []),
    ...(hidesIdentities
      ? []
      : [
          { id: 'receipt', label: t('documents.receipt'), onAction: documents.showReceipt },
          { id: 'questionnaire', label: t('documents.questionnaire'), onAction: documents.showQuestionnaire },
          {
            id: 'withAttachments',
            label: t('documents.withAttachments'),
            onAction: documents.showSheetWithAttachments,
          },
          {
            id: 'initials',
            label: t('documents.initials'),
            onAction: () => documents.showSheet('initials'),
          },
        ]),
    { id: 'anonymous', label: t('documents.anonymous'), onAction: () => documents.showSheet('anonymous') },
  ]
  const later = isReadOnly ? [] : steps.filter(({ state }) => state === 'pending' || state === 'skipped')
  const others = later.flatMap(({ step }): MenuEntry[] => {
    const dialog = dialogOfStep(step)
    // There is nothing to do about solutions when none was agreed: they are added in their block.
    if (!dialog || (step === 'DO_SOLUTIONS' && complaint.agreedSolutions.length === 0)) return []
    return [{ id: step, label: t(`steps.action.${step}`), onAction: () => open(dialog) }]
  })
  if (others.length > 0) entries.push({ id: 'steps', separator: true }, ...others)
  if (complaint.anonymisedAt) return entries
  if (may('manage') && !complaint.reclassifiedAt)
    entries.push(
      { id: 'privacy', separator: true },
      state?.hold
        ? { id: 'release', label: t('privacy:holds.release'), onAction: release }
        : { id: 'suspend', label: t('privacy:holds.hold'), onAction: () => open('suspend') },
    )
  if (takesNothingMore(complaint) || !may('handle')) return entries
  entries.push({ id: 'ends', separator: true })
  if (complaint.closedAt) {
    if (complaint.kind === 'complaint')
      entries.push({ id: 'answers', label: t('dialogs.answers.title'), onAction: () => open('answers') })
    entries.push({ id: 'reopen', label: t('actions.reopen'), onAction: () => open('reopen') })
  } else if (complaint.kind === 'complaint') {
    entries.push({ id: 'reclassify', label: t('actions.reclassify'), onAction: () => open('reclassify') })
  }
  entries.push({ id: 'cancel', label: t('actions.cancel'), isDanger: true, onAction: () => open('cancel') })
  return entries
}
