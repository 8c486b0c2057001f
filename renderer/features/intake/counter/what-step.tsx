import { useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { useSession } from '#renderer/app/session'
import { RadioGroupControl } from '#renderer/ui/form/radio-group-control'
import { SelectControl } from '#renderer/ui/form/select-control'
import { TextAreaControl } from '#renderer/ui/form/text-area-control'
import { TextFieldControl } from '#renderer/ui/form/text-field-control'
import { PolarityControl } from '../fields/polarity-control'
import { useNamed } from '../fields/use-named'
import { useNatureChoices } from '../fields/use-nature-choices'
import type { IntakeControl } from '../intake-values'
import { isKeptAsRemark } from '../to-intake-input'
import styles from './counter.module.css'

/** What happened, in the person's words, and what it is about: the natures used last come first. */
export function WhatStep({ control }: { readonly control: IntakeControl }) {
  const { t } = useTranslation('counter')
  const { t: intake } = useTranslation('intake')
  const named = useNamed(control)
  const session = useSession()
  const natures = useNatureChoices('NATURE')
  const topics = useNatureChoices('TOPIC')
  const [subject, contactWish, nature] = useWatch({ control, name: ['subject', 'contactWish', 'nature'] })
  const isRemark = isKeptAsRemark({ subject, contactWish })
  const needsDetail = session.list('NATURE').some((item) => item.code === nature && item.needsDetail)
  return (
    <>
      <h1 className={styles.question}>{t('what')}</h1>
      <div data-first>
        <TextAreaControl
          {...named('verbatim')}
          help={intake(isRemark ? 'facts.anonymousVerbatimHelp' : 'facts.verbatimHelp')}
          rows={5}
          isRequired
        />
      </div>
      {isRemark ? (
        <>
          <SelectControl {...named('topic')} choices={topics} isRequired />
          <PolarityControl control={control} />
        </>
      ) : (
        <>
          <div className={styles.tiles}>
            <RadioGroupControl {...named('nature')} choices={natures} isRequired />
          </div>
          {needsDetail ? <TextFieldControl {...named('reason')} isRequired /> : null}
          <TextFieldControl {...named('requestedRemedy')} />
        </>
      )}
    </>
  )
}
