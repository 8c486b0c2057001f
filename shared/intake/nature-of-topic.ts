import type { ListItem } from '#shared/lists/list-item'

/**
 * The nature under which a remark of a topic is recorded: the topic itself where it is a nature, otherwise the one
 * that says nothing by itself (« autre »). Null when the list has neither.
 */
export function natureOfTopic(topic: string | null, natures: readonly ListItem[]): string | null {
  if (topic === null) return null
  const same = natures.find((nature) => nature.code === topic)
  return (same ?? natures.find((nature) => nature.needsDetail))?.code ?? null
}
