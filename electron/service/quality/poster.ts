import type { OutputOf, ParsedInputOf } from '#shared/api/contract'
import { translate } from '#shared/i18n/translate'
import type { PosterPair } from '#shared/quality/poster-data'
import type { WallAction } from '#shared/quality/wall-sheet-data'
import type { Context } from '../context'
import { makeHeader } from '../documents/document-header'
import { fileNameOf } from '../documents/file-name'
import { labelsOf } from '../documents/labels'
import { resolveSites } from '../documents/resolve-sites'
import { readRemarkAnalysis } from './remark-analysis'

/** More would be no poster any more. */
const pairsShown = 40

/** «Vous avez dit, nous avons fait»: what is shown to the public and led to an action. */
export async function makePoster(
  context: Context,
  { from, to, sites: named, language, size }: ParsedInputOf<'documents.poster'>,
): Promise<OutputOf<'documents.poster'>> {
  const period = { from, to }
  const sites = resolveSites(context, named)
  const labels = labelsOf(context, language)
  const { renderPoster } = await import('../reports/quality/poster')
  const { bytes, pages } = await renderPoster({
    header: makeHeader(context, {
      reference: `VD-${from.replaceAll('-', '')}-${to.replaceAll('-', '')}`,
      language,
    }),
    size,
    period,
    sites: sites.map(labels.site),
    received: (await readRemarkAnalysis(context, { period, sites })).n,
    pairs: (await readPairs(context, period, sites)).map(({ topic, site, ...pair }) => ({
      ...pair,
      topic: labels.topic(topic),
      site: labels.site(site),
    })),
  })
  return { fileName: fileNameOf([from, to, translate(language, 'quality:fileName.poster')]), bytes, pages }
}

async function readPairs(
  { db }: Context,
  { from, to }: { readonly from: string; readonly to: string },
  sites: readonly string[],
): Promise<PosterPair[]> {
  let query = db
    .selectFrom('remark')
    .select(['id', 'topic', 'site', 'verbatim as said', 'publicAnswer as answer', 'decidedOn'])
    .where('receivedOn', '>=', from)
    .where('receivedOn', '<=', to)
    .where((where) => where.or([where('decision', '=', 'ACTION'), where('publicAnswer', 'is not', null)]))
    .where('displayed', '=', 1)
    .where('cancelledAt', 'is', null)
    .where('promotedAt', 'is', null)
  if (sites.length > 0) query = query.where('site', 'in', sites)
  const remarks = await query.orderBy('decidedOn', 'desc').orderBy('ordinal').limit(pairsShown).execute()
  const links = await db
    .selectFrom('actionLink')
    .innerJoin('action', 'action.id', 'actionLink.actionId')
    .select(['actionLink.remarkId', 'action.title', 'action.due', 'action.done'])
    .where('actionLink.remarkId', 'in', ['', ...remarks.map(({ id }) => id)])
    .where('action.cancelledAt', 'is', null)
    .orderBy('action.ordinal')
    .execute()
  return remarks.map(({ id, ...remark }) => {
    const actions: WallAction[] = links
      .filter(({ remarkId }) => remarkId === id)
      .map(({ title, due, done }) => ({ title, due, done }))
    return { ...remark, actions }
  })
}
