import { useTranslation } from 'react-i18next'
import type { IntakeControl } from '../intake-values'
import styles from './intake-panel.module.css'
import { KindPart } from './kind-part'
import { KnownPersonPart } from './known-person-part'
import { PromisePart } from './promise-part'

/** Answers three questions while the form is filled: what it will be, what we promise, whether we know the person. */
export function IntakePanel({ control }: { readonly control: IntakeControl }) {
  const { t } = useTranslation('intake')
  return (
    <aside className={styles.panel} aria-label={t('panel.label')}>
      <KindPart control={control} />
      <PromisePart control={control} />
      <KnownPersonPart control={control} />
    </aside>
  )
}
