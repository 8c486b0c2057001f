import { Minus, Plus } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Button } from '#renderer/ui/actions/button'
import type { RenderedDocument } from '#shared/documents/document-api'
import styles from './preview.module.css'
import { nextZoom } from './zoom-steps'

export interface PreviewBarProps {
  readonly document: RenderedDocument | null
  readonly isMaking: boolean
  readonly zoom: number
  readonly onZoom: (zoom: number) => void
}

/** Which document is in sight, how long it is, whether another is being made, and how large it is shown. */
export function PreviewBar({ document, isMaking, zoom, onZoom }: PreviewBarProps) {
  const { t } = useTranslation('ui')
  const smaller = nextZoom(zoom, -1)
  const larger = nextZoom(zoom, 1)
  return (
    <header className={styles.bar}>
      <p className={styles.file} role="status">
        {isMaking ? <span>{t('preview.making')}</span> : null}
        {!isMaking && document ? (
          <>
            <span className={styles.name}>{document.fileName}</span>
            <span>{t('preview.count', { count: document.pages })}</span>
          </>
        ) : null}
      </p>
      <div className={styles.zoom}>
        <Button
          kind="quiet"
          isSmall
          icon={<Minus />}
          aria-label={t('preview.smaller')}
          isDisabled={smaller === null}
          onPress={() => smaller !== null && onZoom(smaller)}
        />
        <Button
          kind="quiet"
          isSmall
          icon={<Plus />}
          aria-label={t('preview.larger')}
          isDisabled={larger === null}
          onPress={() => larger !== null && onZoom(larger)}
        />
        <Button kind="quiet" isSmall isDisabled={zoom === 1} onPress={() => onZoom(1)}>
          {t('preview.fit')}
        </Button>
      </div>
    </header>
  )
}
