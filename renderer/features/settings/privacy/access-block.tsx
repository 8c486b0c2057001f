import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useDocumentPreview } from '#renderer/app/document-preview/use-document-preview'
import { ErrorNotice } from '#renderer/app/error-notice'
import { useSession } from '#renderer/app/session'
import { useChannel } from '#renderer/app/use-channel'
import { useChannelMutation } from '#renderer/app/use-channel-mutation'
import { Button } from '#renderer/ui/actions/button'
import { Checkbox } from '#renderer/ui/fields/checkbox'
import { TextField } from '#renderer/ui/fields/text-field'
import { Block } from '#renderer/ui/layout/block'
import { personQuestion } from '#shared/duplicates/person-question'
import { formatDate } from '#shared/text/formats'
import styles from '../settings.module.css'

/** Answers somebody who asks what is held about them: their cases, then one document or its data. */
export function AccessBlock() {
  const { t } = useTranslation('privacy')
  const { language } = useSession()
  const { preview } = useDocumentPreview()
  const [text, setText] = useState('')
  const [asked, setAsked] = useState('')
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const found = useChannel(
    'persons.find',
    { ...personQuestion(asked), limit: 100 },
    { enabled: asked !== '' },
  )
  const save = useChannelMutation('files.saveDocument')
  const cases = asked === '' ? null : (found.data?.cases ?? null)
  const complaints = (cases ?? []).map(({ number }) => number).filter((number) => !left.has(number))
  const input = { complaints, language }
  function choose(number: string, isChosen: boolean) {
    setLeft(
      (before) => new Set(isChosen ? [...before].filter((other) => other !== number) : [...before, number]),
    )
  }
  return (
    <Block title={t('access.title')} description={t('access.description')}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          setLeft(new Set())
          setAsked(text.trim())
        }}
      >
        <TextField label={t('access.search')} value={text} onChange={setText} maxLength={254} />
        <div>
          <Button type="submit">{t('access.find')}</Button>
        </div>
      </form>
      {found.error ? <ErrorNotice error={found.error} /> : null}
      {save.error ? <ErrorNotice error={save.error} /> : null}
      {cases?.length === 0 ? <p>{t('access.none')}</p> : null}
      {cases && cases.length > 0 ? (
        <fieldset className={styles.form}>
          <legend>{t('access.found')}</legend>
          {cases.map(({ id, number, person, receivedOn }) => (
            <Checkbox
              key={id}
              label={[number, person, formatDate(receivedOn)].filter(Boolean).join(' · ')}
              value={!left.has(number)}
              onChange={(isChosen) => choose(number, isChosen)}
            />
          ))}
          <div>
            <Button
              isDisabled={complaints.length === 0}
              onPress={() =>
                preview({
                  title: t('paper.access.title'),
                  request: { channel: 'documents.personalData', input },
                })
              }
            >
              {t('access.pdf')}
            </Button>{' '}
            <Button
              isDisabled={complaints.length === 0}
              isPending={save.isPending}
              onPress={() => save.mutate({ document: { channel: 'documents.personalDataFile', input } })}
            >
              {t('access.json')}
            </Button>
          </div>
        </fieldset>
      ) : null}
    </Block>
  )
}
