/** What stands in the slots of the texts of one case. */
export type Slots = Readonly<Record<string, string>>

/** Puts the facts of a case into a text (`{Slot}` with a capital first); a slot without a fact is a mistake in the text. */
export function fillSlots(text: string, slots: Slots): string {
  return text.replace(/\{(\w)(\w*)\}/g, (_, first: string, rest: string) => {
    const plain = slots[first + rest]
    if (plain !== undefined) return plain
    const fact = slots[first.toLowerCase() + rest]
    if (fact === undefined) throw new Error(`no {${first}${rest}} for « ${text} »`)
    return fact.slice(0, 1).toUpperCase() + fact.slice(1)
  })
}
