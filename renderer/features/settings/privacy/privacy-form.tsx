import { useTranslation } from 'react-i18next'
import type { z } from 'zod'
import { SaveError } from '#renderer/app/conflict/save-error'
import { useDocumentPreview } from '#renderer/app/document-preview/use-document-preview'
import { useRecordForm } from '#renderer/app/parts/use-record-form'
import { useSession } from '#renderer/app/session'
import { useChannelMutation } from '#renderer/app/use-channel-mutation'
import { Button } from '#renderer/ui/actions/button'
import { showToast } from '#renderer/ui/feedback/toast'
import { NumberFieldControl } from '#renderer/ui/form/number-field-control'
import { TextAreaControl } from '#renderer/ui/form/text-area-control'
import { Block } from '#renderer/ui/layout/block'
import { type PrivacySettings, privacySettingsSchema } from '#shared/privacy/privacy-settings'
import type { Settings } from '#shared/settings/settings'
import { SaveBar } from '../save-bar'
import styles from '../settings.module.css'
import { useFormDraft } from '../use-form-draft'

const paths = ['activeYears', 'keptYears', 'purposes', 'recipients', 'measures', 'notice'] as const

/** The years, and the texts of the record of processing. */
export function PrivacyForm() {
  const { t } = useTranslation('privacy')
  const { register, language, may } = useSession()
  const { preview } = useDocumentPreview()
  const { form, begun, refusal, fail, onSaved, compared } = useRecordForm<
    z.input<typeof privacySettingsSchema>,
    PrivacySettings,
    Settings
  >(privacySettingsSchema, register.settings, ({ privacy }) => privacy, null)
  const draft = useFormDraft('privacy', form, paths)
  const save = useChannelMutation('privacy.update', {
    onSuccess: (settings) => {
      draft.forget()
      onSaved(settings)
      showToast({ text: t('retention.saved') })
    },
    onError: fail,
  })
  const { control } = form
  const labels = {
    activeYears: t('retention.activeYears'),
    keptYears: t('retention.keptYears'),
    purposes: t('record.purposes'),
    recipients: t('record.recipients'),
    measures: t('record.measures'),
    notice: t('record.notice'),
  }
  const show = (
    <Button
      onPress={() =>
        preview({
          title: t('paper.record.title'),
          request: { channel: 'documents.processingRecord', input: { language } },
        })
      }
    >
      {t('record.show')}
    </Button>
  )
  if (!may('administer'))
    return <Block title={t('paper.record.title')} description={t('record.description')} actions={show} />
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) =>
        void form.handleSubmit((privacy) => save.mutate({ privacy, version: begun.version }))(event)
      }
    >
      <SaveError error={refusal} hasFieldErrors={false} labels={labels} {...compared} />
      <Block title={t('retention.title')} description={t('retention.description')}>
        <NumberFieldControl
          control={control}
          name="activeYears"
          label={t('retention.activeYears')}
          help={t('retention.activeHelp')}
          isRequired
          minValue={0}
        />
        <NumberFieldControl
          control={control}
          name="keptYears"
          label={t('retention.keptYears')}
          help={t('retention.keptHelp')}
          isRequired
          minValue={1}
        />
      </Block>
      <Block title={t('paper.record.title')} description={t('record.description')} actions={show}>
        <TextAreaControl control={control} name="purposes" label={t('record.purposes')} />
        <TextAreaControl control={control} name="recipients" label={t('record.recipients')} />
        <TextAreaControl control={control} name="measures" label={t('record.measures')} />
        <TextAreaControl
          control={control}
          name="notice"
          label={t('record.notice')}
          help={t('record.noticeHelp')}
        />
      </Block>
      <SaveBar isDirty={form.formState.isDirty} isPending={save.isPending} onDiscard={draft.discard} />
    </form>
  )
}
