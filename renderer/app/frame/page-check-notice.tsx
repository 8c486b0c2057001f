import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSession } from '#renderer/app/session'
import { Notice } from '#renderer/ui/feedback/notice'
import styles from './clock-notice.module.css'

/** Says that a large register, which was not closed in order, is being looked through while everybody works. */
export function PageCheckNotice() {
  const { t } = useTranslation('app')
  const { pageCheck } = useSession().register
  const [told, setTold] = useState(pageCheck)
  useEffect(
    () =>
      window.registre31.subscribe((event) => {
        if (event.name === 'page-check') setTold(event)
      }),
    [],
  )
  const progress = told ?? pageCheck
  if (!pageCheck || !progress) return null
  return (
    <div className={styles.place}>
      <Notice title={t('pageCheck.title')}>
        <p>{t('pageCheck.text', { percent: Math.floor((100 * progress.done) / progress.total) })}</p>
      </Notice>
    </div>
  )
}
