import { useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { useSession } from '#renderer/app/session'
import { CheckboxControl } from '#renderer/ui/form/checkbox-control'
import { DateTimeFieldControl } from '#renderer/ui/form/date-time-field-control'
import { SelectControl } from '#renderer/ui/form/select-control'
import { isWritten } from '#shared/intake/intake-rules'
import { useNamed } from '../fields/use-named'
import { useSessionChoices } from '../fields/use-session-choices'
import styles from '../intake-form.module.css'
import type { IntakeControl } from '../intake-values'
import { isKeptAsRemark } from '../to-intake-input'

/** How, when and where it reached us. All of it is filled in advance; a site or a person without choice is not asked. */
export function ReceptionBlock({ control }: { readonly control: IntakeControl }) {
  const { t } = useTranslation('intake')
  const named = useNamed(control)
  const { timeZone } = useSession()
  const { sites, employees, list } = useSessionChoices()
  const [channel, site, subject, contactWish] = useWatch({
    control,
    name: ['channel', 'site', 'subject', 'contactWish'],
  })
  const isOral = !isWritten(channel ?? '', false)
  return (
    <section aria-label={t('reception.title')} className={styles.reception}>
      <SelectControl {...named('channel')} choices={list('CHANNEL')} />
      <DateTimeFieldControl {...named('receivedAt')} timeZone={timeZone(site)} isPastOnly />
      {sites.length > 1 ? <SelectControl {...named('site')} choices={sites} /> : null}
      {employees.length > 1 ? <SelectControl {...named('receivedBy')} choices={employees} /> : null}
      {isOral ? (
        <div className={styles.written}>
          <CheckboxControl
            control={control}
            name="writtenForm"
            label={t('reception.signedForm')}
            description={t('reception.signedFormHelp')}
            // What is kept as a remark needs no written form; the place stays, so that nothing jumps.
            isDisabled={isKeptAsRemark({ subject, contactWish })}
          />
        </div>
      ) : null}
    </section>
  )
}
