import { useChannel } from '#renderer/app/use-channel'
import type { Suggestion } from '#renderer/ui/fields/suggest-field'

/** Names of third parties to propose while one is written, with their category. */
export function useThirdPartyNames(): readonly Suggestion[] {
  const { data } = useChannel('thirdParties.propose', {}, { staleTime: 60_000 })
  return (data?.names ?? []).map(({ name, category }) => ({ text: name, hint: category }))
}
