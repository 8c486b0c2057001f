import { Download, Printer } from 'lucide-react'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useOutgoingDocument } from '#renderer/app/document-preview/use-outgoing-document'
import { ErrorNotice } from '#renderer/app/error-notice'
import { useLanguage } from '#renderer/app/use-language'
import { Button } from '#renderer/ui/actions/button'
import { Checkbox } from '#renderer/ui/fields/checkbox'
import { Dialog } from '#renderer/ui/overlays/dialog'
import styles from './access.module.css'
import { showRecoveryCode, useRecoveryCode } from './recovery-code-store'

/** The recovery code, the only time that it can be seen; to be closed once it is in a safe place. */
export function RecoveryCodeDialog() {
  const code = useRecoveryCode()
  return code ? <Shown key={code} code={code} /> : null
}

function Shown({ code }: { readonly code: string }) {
  const { t } = useTranslation('accounts')
  const { language } = useLanguage()
  const [isSafe, setSafe] = useState(false)
  const [isAsked, setAsked] = useState(false)
  const request = useMemo(
    () => ({ channel: 'documents.recoverySheet' as const, input: { recoveryCode: code, language } }),
    [code, language],
  )
  const out = useOutgoingDocument(request, true)
  const close = () => (isSafe ? showRecoveryCode(null) : setAsked(true))
  return (
    <Dialog
      isOpen
      title={t('code.title')}
      onClose={close}
      actions={
        <Button kind="primary" onPress={close}>
          {t('code.done')}
        </Button>
      }
    >
      <div className={styles.stack}>
        <p>{t('code.what')}</p>
        <p className={styles.code} data-recovery-code="">
          {code}
        </p>
        <div className={styles.row}>
          <Button icon={<Printer />} isPending={out.isPrinting} onPress={out.print}>
            {t('code.print')}
          </Button>
          <Button icon={<Download />} isPending={out.isSaving} onPress={out.save}>
            {t('code.save')}
          </Button>
        </div>
        {out.error ? <ErrorNotice error={out.error} /> : null}
        <Checkbox
          label={t('code.safe')}
          value={isSafe}
          onChange={setSafe}
          isInvalid={isAsked && !isSafe}
          description={isAsked && !isSafe ? t('code.first') : undefined}
        />
      </div>
    </Dialog>
  )
}
