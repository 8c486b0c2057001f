import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Notice } from '#renderer/ui/feedback/notice'
import { Block } from '#renderer/ui/layout/block'

/** Who makes the backups of a register on a server, since this machine makes none. */
export function ServerBackups() {
  const { t } = useTranslation(['server', 'backups'])
  return (
    <Block title={t('backups:title')}>
      <Notice title={t('server:backups.title')}>
        <p>{t('server:backups.text')}</p>
        <p>
          <Link to="/aide" search={{ topic: 'team' }}>
            {t('server:backups.guide')}
          </Link>
        </p>
      </Notice>
      <p>{t('server:backups.copy')}</p>
    </Block>
  )
}
