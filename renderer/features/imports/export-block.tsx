import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ErrorNotice } from '#renderer/app/error-notice'
import { useChannelMutation } from '#renderer/app/use-channel-mutation'
import { Button } from '#renderer/ui/actions/button'
import { Notice } from '#renderer/ui/feedback/notice'
import { Checkbox } from '#renderer/ui/fields/checkbox'
import { Select } from '#renderer/ui/fields/select'
import { Block } from '#renderer/ui/layout/block'
import { exportFormats, exportScopes } from '#shared/exports/register-export'
import styles from './imports.module.css'
import { JobNotice } from './job-notice'
import { useRegisterExport } from './use-register-export'

/** Takes the register, or a part of it, out in an open format. */
export function ExportBlock() {
  const { t } = useTranslation('imports')
  const [format, setFormat] = useState<(typeof exportFormats)[number]>('xlsx')
  const [what, setWhat] = useState<(typeof exportScopes)[number]>('all')
  const [isAnonymous, setAnonymous] = useState(false)
  const schema = useChannelMutation('files.saveDocument')
  const register = useRegisterExport()
  const saved = register.saved ?? (schema.data?.saved ? schema.data.fileName : null)
  const error = register.error ?? schema.error
  return (
    <Block title={t('export.title')} description={t('export.description')}>
      <div className={styles.part}>
        <div className={styles.row}>
          <Select
            label={t('export.what')}
            value={what}
            choices={exportScopes.map((value) => ({ value, label: t(`export.scopes.${value}`) }))}
            onChange={setWhat}
          />
          <Select
            label={t('export.format')}
            value={format}
            choices={exportFormats.map((value) => ({ value, label: t(`export.formats.${value}`) }))}
            onChange={setFormat}
          />
        </div>
        <Checkbox label={t('export.anonymous')} value={isAnonymous} onChange={setAnonymous} />
        {isAnonymous ? null : <p className={styles.quiet}>{t('export.nominative')}</p>}
        <p className={styles.quiet}>{t(`export.help.${format}`)}</p>
        {error ? <ErrorNotice error={error} /> : null}
        {saved && !register.isRunning ? (
          <Notice tone="done" isLive>
            {t('export.saved', { file: saved })}
          </Notice>
        ) : null}
        {register.progress ? (
          <JobNotice progress={register.progress} label={t('export.writing')} onCancel={register.cancel} />
        ) : null}
        <div className={styles.buttons}>
          <Button
            kind="primary"
            isPending={register.isRunning}
            onPress={() =>
              void register.start({ format, what, identity: isAnonymous ? 'anonymous' : 'nominative' })
            }
          >
            {t('export.save')}
          </Button>
          {format === 'json' ? (
            <Button
              onPress={() => schema.mutate({ document: { channel: 'documents.exportSchema', input: {} } })}
            >
              {t('export.schema')}
            </Button>
          ) : null}
        </div>
      </div>
    </Block>
  )
}
