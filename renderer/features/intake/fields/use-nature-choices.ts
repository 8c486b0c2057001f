import { useSession } from '#renderer/app/session'
import type { Choice } from '#renderer/ui/fields/choice'
import { rememberedNatures } from './remembered-choices'
import { useSessionChoices } from './use-session-choices'

/** The natures or topics of the register: the ones used last on this machine first, then the order of the list. */
export function useNatureChoices(name: 'NATURE' | 'TOPIC'): readonly Choice[] {
  const { register } = useSession()
  const choices = useSessionChoices().list(name)
  const recent = rememberedNatures(register.registerId)
  const rank = ({ value }: Choice) => (recent.includes(value) ? recent.indexOf(value) : recent.length)
  return [...choices].sort((a, b) => rank(a) - rank(b))
}
