import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ErrorNotice } from '#renderer/app/error-notice'
import { useSession } from '#renderer/app/session'
import { useChannelMutation } from '#renderer/app/use-channel-mutation'
import { Button } from '#renderer/ui/actions/button'
import { Notice } from '#renderer/ui/feedback/notice'
import { NumberField } from '#renderer/ui/fields/number-field'
import { RadioGroup } from '#renderer/ui/fields/radio-group'
import { largestSample } from '#shared/audit/dossier-api'
import { type IdentityOption, identityOptions } from '#shared/documents/identity-option'
import type { Period } from '#shared/time/local-date'
import styles from '../issued/issued.module.css'
import { useDossier } from './use-dossier'

/** The dossier of a period: how people appear, how many sheets are drawn, and by which seed. */
export function DossierForm({ period }: { readonly period: Period }) {
  const { t } = useTranslation(['dossier', 'enums', 'reports', 'ui'])
  const { register } = useSession()
  const [identity, setIdentity] = useState<IdentityOption>('anonymous')
  const [sample, setSample] = useState<number | null>(10)
  const [seed, setSeed] = useState<number | null>(31)
  const show = useChannelMutation('files.showDocument')
  const { save, progress, cancel, saved, error, isMaking } = useDossier()

  return (
    <section aria-labelledby="dossier">
      <h2 id="dossier">{t('dossier:form.title')}</h2>
      <p>{t('dossier:form.intro')}</p>
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
        <div className={styles.row}>
          <NumberField
            label={t('dossier:form.sample')}
            value={sample}
            onChange={setSample}
            minValue={0}
            maxValue={largestSample}
          />
          <NumberField
            label={t('dossier:form.seed')}
            value={seed}
            onChange={setSeed}
            minValue={0}
            maxValue={999_999_999}
          />
        </div>
        <div className={styles.actions}>
          <Button
            kind="primary"
            isPending={isMaking}
            onPress={() =>
              save({
                ...period,
                identity,
                language: register.settings.language,
                sample: sample ?? 0,
                seed: seed ?? 0,
              })
            }
          >
            {t('dossier:form.save')}
          </Button>
          {isMaking ? <Button onPress={cancel}>{t('dossier:form.cancel')}</Button> : null}
        </div>
        {isMaking && progress ? (
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
    </section>
  )
}
