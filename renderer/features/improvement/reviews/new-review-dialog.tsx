import { useTranslation } from 'react-i18next'
import type { z } from 'zod'
import { PartDialog } from '#renderer/app/parts/part-dialog'
import { usePartForm } from '#renderer/app/parts/use-part-form'
import { useSession } from '#renderer/app/session'
import { useChannelMutation } from '#renderer/app/use-channel-mutation'
import { DateFieldControl } from '#renderer/ui/form/date-field-control'
import { FieldRow } from '#renderer/ui/layout/field-row'
import { managementReviewApi } from '#shared/improvement/management-review-api'
import { localDateOf } from '#shared/time/local-date'

interface NewReviewDialogProps {
  readonly onClose: () => void
  readonly onCreated: (id: string) => void
}

const schema = managementReviewApi['managementReviews.create'].input

/** Asks which period is reviewed: the half-year that is over by default. */
export function NewReviewDialog({ onClose, onCreated }: NewReviewDialogProps) {
  const { t } = useTranslation('improvement')
  const { timeZone } = useSession()
  const today = localDateOf(new Date().toISOString(), timeZone())
  const { form, refusal, fail } = usePartForm<z.input<typeof schema>, z.output<typeof schema>>(
    schema,
    lastHalfYear(today),
    null,
  )
  const create = useChannelMutation('managementReviews.create', {
    onSuccess: ({ id }) => {
      onClose()
      onCreated(id)
    },
    onError: fail,
  })
  return (
    <PartDialog
      title={t('reviews.new.title')}
      submitLabel={t('reviews.new.submit')}
      refusal={refusal}
      isSaving={create.isPending}
      onSubmit={() => void form.handleSubmit((values) => create.mutate(values))()}
      onClose={onClose}
    >
      <p>{t('reviews.new.help')}</p>
      <FieldRow>
        <DateFieldControl
          control={form.control}
          name="from"
          label={t('reviews.new.from')}
          timeZone={timeZone()}
          isRequired
          autoFocus
        />
        <DateFieldControl
          control={form.control}
          name="to"
          label={t('reviews.new.to')}
          timeZone={timeZone()}
          isRequired
        />
      </FieldRow>
    </PartDialog>
  )
}

function lastHalfYear(today: string): { from: string; to: string } {
  const year = Number(today.slice(0, 4))
  return today.slice(5) > '06-30'
    ? { from: `${year}-01-01`, to: `${year}-06-30` }
    : { from: `${year - 1}-07-01`, to: `${year - 1}-12-31` }
}
