import { useTranslation } from 'react-i18next'
import { useSession } from '../session'

/** The name of a part of the settings: a register on a server has no file. */
export function usePartName(): (part: string) => string {
  const { t } = useTranslation('settings')
  const { isShared } = useSession().register
  return (part) => t(part === 'register' && isShared ? 'place.ofServer' : `parts.${part}`)
}
