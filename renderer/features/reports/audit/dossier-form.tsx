import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ErrorNotice } from '#renderer/app/error-notice'
import { useSession } from '#renderer/app/session'
import { useChannelMutation } from '#renderer/app/use-channel-mutation'
import { Button } from '#renderer/ui/actions/button'
import { Notice } from '#renderer/ui/feedback/notice'
import { RadioGroup } from '#renderer/ui/fields/radio-group'
import { Block } from '#renderer/ui/layout/block'
import { largestSample } from '#shared/audit/dossier-api'
import { type IdentityOption, identityOptions } from '#shared/documents/identity-option'
import type { Period } from '#shared/time/local-date'
import styles from '../issued/issued.module.css'
import { readNumbers } from '../report-choices'
import { SampleOption, type Sampling } from '../sample-option'
import { useDossier } from './use-dossier'

interface DossierFormProps {
  readonly period: Period
  readonly sites: readonly string[]
}

/** The dossier of a period: how people appear, how many sheets are drawn, and by which seed. */
export function DossierForm({ period, sites }: DossierFormProps) {
  const { t } = useTranslation(['dossier', 'enums', 'reports', 'ui'])
  const { register } = useSession()
  const [identity, setIdentity] = useState<IdentityOption>('anonymous')
  const [sampling, setSampling] = useState<Sampling>({ method: 'DRAWN', sample: 10, seed: 31, numbers: '' })
  const show = useChannelMutation('files.showDocument')
  const { save, progress, cancel, saved, error, isRunning } = useDossier()

  return (
    <Block title={t('dossier:form.title')} description={t('dossier:form.intro')}>
      <div className={styles.dialog}>
        <RadioGroup
          label={t('reports:options.identity')}
          help={t(`dossier:form.identity.${identity}`)}
          look="compact"
          isInRow
          choices={identityOptions.map((value) => ({ value, label: t(`enums:identity.${value}`) }))}
          value={identity}
          onChange={setIdentity}
        />
        <SampleOption
          title={t('dossier:form.sheets')}
          sampling={sampling}
          largest={largestSample}
          error={error?.issues?.find(({ path }) => path.startsWith('numbers.'))?.message}
          onChange={(change) => setSampling((before) => ({ ...before, ...change }))}
        />
        <div className={styles.actions}>
          <Button
            kind="primary"
            isPending={isRunning}
            onPress={() =>
              void save({
                ...period,
                identity,
                language: register.settings.language,
                sites: [...sites],
                sample: sampling.method === 'DRAWN' ? sampling.sample : 0,
                seed: sampling.seed,
                numbers: sampling.method === 'CHOSEN' ? readNumbers(sampling.numbers) : [],
              })
            }
          >
            {t('dossier:form.save')}
          </Button>
          {isRunning ? <Button onPress={cancel}>{t('dossier:form.cancel')}</Button> : null}
        </div>
        {isRunning && progress ? (
          <progress value={progress.done} max={progress.total} aria-label={t('dossier:form.progress')} />
        ) : null}
        {error ? <ErrorNotice error={error} /> : null}
        {saved ? (
          <Notice isLive tone="done" title={t('reports:save.done', { file: saved.fileName })}>
            <Button isSmall onPress={() => show.mutate({ token: saved.token })}>
              {t('reports:save.show')}
            </Button>
          </Notice>
        ) : null}
      </div>
    </Block>
  )
}
