import type { OutputOf, ParsedInputOf } from '#shared/api/contract'
import { toRuleError } from '#shared/api/parse-issues'
import { canonicalJson } from '#shared/history/canonical-json'
import { listCodeOf } from '#shared/lists/list-code'
import type { ListItem } from '#shared/lists/list-item'
import { conflictOf } from '../complaints/complaint-store'
import { type Context, findListItem } from '../context'
import { recordChange } from './record-change'
import { saveListItem } from './settings-store'

/** Adds an entry to a list, or changes one; what is left out stays as it was. */
export async function saveList(context: Context, input: ParsedInputOf<'lists.save'>): Promise<ListItem> {
  const known = input.code ? findListItem(context, input.list, input.code) : undefined
  if (input.code && !known) throw toRuleError([{ path: 'code', code: 'LIST_CODE_UNKNOWN' }], 'NOT_FOUND')
  const changedSince =
    input.over &&
    known &&
    canonicalJson({ ...input.over, position: known.position }) !== canonicalJson({ ...known })
  if (changedSince) throw await conflictOf(context.db, `${known.list}:${known.code}`)
  const items = context.lists.filter((item) => item.list === input.list)
  const code = input.code ?? listCodeOf(input.labelFr)
  if (!known && items.some((item) => item.code === code))
    throw toRuleError([{ path: 'labelFr', code: 'NAME_TAKEN' }])
  const item: ListItem = {
    list: input.list,
    code,
    labelFr: input.labelFr,
    labelEn: input.labelEn ?? known?.labelEn ?? input.labelFr,
    active: input.active ?? known?.active ?? true,
    countsInRate: input.countsInRate ?? known?.countsInRate ?? true,
    needsDetail: input.needsDetail ?? known?.needsDetail ?? false,
    position: known?.position ?? items.length,
  }
  await saveListItem(context.db, item)
  await recordChange(
    context,
    'list',
    `${item.list}:${item.code}`,
    known ? 'UPDATE' : 'CREATE',
    known ?? null,
    item,
  )
  return item
}

/** Puts a list in a new order. The codes must be all of its own, each once. */
export async function arrangeList(
  context: Context,
  { list, codes, over }: ParsedInputOf<'lists.arrange'>,
): Promise<OutputOf<'lists.arrange'>> {
  const own = context.lists.filter((item) => item.list === list)
  if (over && own.some(({ code }, index) => code !== over[index])) throw await conflictOf(context.db, list)
  const isWhole = codes.length === own.length && new Set(codes).size === own.length
  const items = codes.flatMap((code, position) => {
    const item = findListItem(context, list, code)
    return item ? [{ ...item, position }] : []
  })
  if (!isWhole || items.length !== own.length)
    throw toRuleError([{ path: 'codes', code: 'LIST_ORDER_INCOMPLETE' }])
  for (const item of items) {
    if (findListItem(context, list, item.code)?.position !== item.position)
      await saveListItem(context.db, item)
  }
  const before = { order: own.map((item) => item.code) }
  await recordChange(context, 'list', list, 'UPDATE', before, { order: [...codes] })
  return { items }
}
