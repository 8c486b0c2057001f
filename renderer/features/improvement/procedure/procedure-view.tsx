import { useNavigate, useSearch } from '@tanstack/react-router'
import { FileCheck2, Printer } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useDocumentPreview } from '#renderer/app/document-preview/use-document-preview'
import { useSession } from '#renderer/app/session'
import { useChannel } from '#renderer/app/use-channel'
import { useShortcuts } from '#renderer/app/use-shortcuts'
import { Button } from '#renderer/ui/actions/button'
import { Skeleton } from '#renderer/ui/feedback/skeleton'
import { RadioGroup } from '#renderer/ui/fields/radio-group'
import type { Language } from '#shared/text/language'
import { ImprovementPage } from '../improvement-page'
import { ApproveDialog } from './approve-dialog'
import styles from './procedure.module.css'
import { SectionList } from './section-list'
import { SectionPane } from './section-pane'
import { VersionsBlock } from './versions-block'

/** The procedure section by section: what follows from the settings, what is in own words, what was approved. */
export function ProcedureView() {
  const { t } = useTranslation('improvement')
  const session = useSession()
  const navigate = useNavigate()
  const { preview } = useDocumentPreview()
  const { section, language = session.register.settings.language } = useSearch({ from: '/amelioration' })
  const [isApproving, setApproving] = useState(false)
  const { data, error, refetch } = useChannel('procedure.get', { language })
  const current = data?.sections.find((record) => record.section === section) ?? data?.sections[0]
  const last = data?.versions[0]
  const mayApprove = data !== undefined && (!last || data.changedSince.length > 0)
  const show = (number?: number) =>
    preview({
      title: t('views.procedure'),
      request: { channel: 'documents.procedure', input: number ? { language, number } : { language } },
    })
  useShortcuts({ 'Ctrl+P': () => show() })
  const choose = (chosen: Language) =>
    void navigate({
      to: '/amelioration',
      search: { view: 'procedure', section, language: chosen },
      replace: true,
    })
  return (
    <ImprovementPage
      current="procedure"
      title={t('views.procedure')}
      subtitle={t('procedure.subtitle')}
      actions={
        <>
          <Button icon={<Printer />} onPress={() => show()}>
            {t('procedure.draft')}
          </Button>
          <Button
            needs="manage"
            kind="primary"
            icon={<FileCheck2 />}
            isDisabled={!mayApprove}
            onPress={() => setApproving(true)}
          >
            {t('procedure.approve')}
          </Button>
        </>
      }
      error={error}
      onRetry={() => void refetch()}
    >
      {data || error ? null : <Skeleton lines={12} />}
      {data ? (
        <>
          <VersionsBlock procedure={data} onShow={show} />
          <RadioGroup
            label={t('procedure.language')}
            look="compact"
            isInRow
            choices={(['fr', 'en'] as const).map((value) => ({
              value,
              label: t(`procedure.languages.${value}`),
            }))}
            value={language}
            onChange={choose}
          />
          <div className={styles.columns}>
            <SectionList sections={data.sections} current={current?.section ?? null} language={language} />
            {current ? (
              <SectionPane
                key={`${language} ${current.section} ${current.version}`}
                record={current}
                language={language}
              />
            ) : null}
          </div>
        </>
      ) : null}
      {isApproving ? (
        <ApproveDialog
          language={language}
          number={(last?.number ?? 0) + 1}
          onClose={() => setApproving(false)}
          onApproved={show}
        />
      ) : null}
    </ImprovementPage>
  )
}
