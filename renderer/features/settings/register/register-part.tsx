import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { usePartName } from '#renderer/app/server/use-part-name'
import { useSession } from '#renderer/app/session'
import { useChannel } from '#renderer/app/use-channel'
import { Block } from '#renderer/ui/layout/block'
import { Facts } from '#renderer/ui/layout/facts'
import { formatInteger } from '#shared/text/formats'
import { RegisterPlace } from './register-place'
import { SharedPlace } from './shared-place'
import { VerifyRegister } from './verify-register'

/** The register, where it is, and whether it is whole. */
export function RegisterPart() {
  const { t } = useTranslation(['settings', 'enums', 'imports'])
  const { register, language } = useSession()
  const partName = usePartName()
  const { data: program } = useChannel('app.info', {})
  const { counts, settings } = register
  return (
    <>
      <Block title={partName('register')}>
        <Facts
          facts={[
            { id: 'id', label: t('settings:register.id'), value: register.registerId },
            { id: 'format', label: t('settings:register.format'), value: String(register.schemaVersion) },
            {
              id: 'profile',
              label: t('settings:register.profile'),
              value: t(`enums:profile.${settings.profile}`),
            },
            {
              id: 'complaints',
              label: t('settings:register.complaints'),
              value: formatInteger(counts.complaints, language),
            },
            {
              id: 'remarks',
              label: t('settings:register.remarks'),
              value: formatInteger(counts.remarks, language),
            },
            {
              id: 'program',
              label: t('settings:register.program'),
              value: program ? `Registre 31, ${program.version}` : null,
            },
          ]}
        />
      </Block>
      <Block title={t('imports:title')} description={t('imports:subtitle')}>
        <p>
          <Link to="/echanges">{t('imports:openScreen')}</Link>
        </p>
      </Block>
      {register.isShared ? <SharedPlace /> : <RegisterPlace />}
      <VerifyRegister />
    </>
  )
}
