import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Notice } from '#renderer/ui/feedback/notice'
import styles from './attachment-dialog.module.css'

export interface PictureViewProps {
  readonly bytes: Uint8Array
  readonly contentType: string
  readonly name: string
}

/** A picture, as large as the dialog at most. */
export function PictureView({ bytes, contentType, name }: PictureViewProps) {
  const { t } = useTranslation('attachments')
  const [address, setAddress] = useState<string | null>(null)
  const [hasFailed, setFailed] = useState(false)
  useEffect(() => {
    const url = URL.createObjectURL(new Blob([bytes.slice()], { type: contentType }))
    setAddress(url)
    return () => URL.revokeObjectURL(url)
  }, [bytes, contentType])
  if (hasFailed) return <Notice title={t('noPreview')}>{t('noPreviewText')}</Notice>
  if (!address) return null
  return <img className={styles.picture} src={address} alt={name} onError={() => setFailed(true)} />
}
