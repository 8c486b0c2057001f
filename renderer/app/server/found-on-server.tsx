import { useTranslation } from 'react-i18next'
import { Notice } from '#renderer/ui/feedback/notice'
import type { Probed } from '#shared/server/server-api'

/** Whether a register can be opened, or made, where the connection leads. */
export function canOpen(found: Probed): boolean {
  if (found.found === 'OTHER') return false
  return found.found === 'REGISTER' ? !found.layout.endsWith('_LOCKED') : found.mayCreate
}

/** What a server answered, in words. */
export function FoundOnServer({ found }: { readonly found: Probed }) {
  const { t } = useTranslation('server')
  const server = t(found.isEncrypted ? 'found.encrypted' : 'found.plain', { version: found.version })
  if (found.found === 'REGISTER') {
    return (
      <Notice
        isLive
        tone={canOpen(found) ? 'done' : 'late'}
        title={t('found.register', { organisation: found.organisation })}
      >
        {found.layout === 'SAME' ? null : <p>{t(`found.layout.${found.layout}`)}</p>}
        {found.mayWrite ? null : <p>{t('found.readOnly')}</p>}
        <p>{server}</p>
      </Notice>
    )
  }
  const key = found.found === 'OTHER' ? 'other' : found.mayCreate ? 'nothing' : 'nothingLocked'
  return (
    <Notice isLive tone={canOpen(found) ? 'info' : 'late'} title={t(`found.${key}`)}>
      <p>{t(`found.${key}Text`)}</p>
      <p>{server}</p>
    </Notice>
  )
}
