import { translate, translator } from '#shared/i18n/translate'
import { definitionsOf } from '#shared/reports/follow-up-definitions'
import { formatDate, formatDates, formatInteger } from '#shared/text/formats'
import type { Context } from '../context'
import { makeHeader } from '../documents/document-header'
import { gatherActions } from '../documents/gather-actions'
import { standardInForce } from '../improvement/standard-handlers'
import { todayAt } from '../local-day'
import type { DossierProvider, DossierQuestion, DossierScope } from './dossier-scope'
import type { DossierFile } from './pack-dossier'

type Question = DossierQuestion

export const actionsFile: DossierProvider = async ({ context, input: { from, to, language } }) => {
  const actions = await gatherActions(context, { from, to }, language)
  const t = translator(language, 'documents:followUp.plan')
  const heads = ['title', 'kind', 'owner', 'due', 'done', 'evidence', 'status'] as const
  const file = await listFile(context, language, {
    path: '6-actions/plan-d-actions.pdf',
    title: translate(language, 'dossier:files.actions'),
    scope: t(actions.length === 0 ? 'empty' : 'intro'),
    columns: heads.map((key) => ({ header: t(key), isLong: key === 'title' || key === 'evidence' })),
    rows: actions.map(({ due, done, ...action }) => {
      const row = { ...action, due: due && formatDate(due), done: done && formatDate(done) }
      return heads.map((key) => row[key] ?? '–')
    }),
  })
  return [file]
}

export const definitionsFile: DossierProvider = async ({ context, input: { from, to, language } }) => {
  const title = translate(language, 'dossier:files.definitions')
  const header = makeHeader(context, { reference: 'DEF', language })
  const rules = { per: 1_000, naturesNotCounted: [], clocks: [], formalisationDays: null }
  const { words, indicators } = definitionsOf({ header, period: { from, to }, rules })
  const t = translator(language, 'documents:followUp.indicators')
  const file = await listFile(context, language, {
    path: '7-definitions/definitions.pdf',
    title,
    scope: words.join(' '),
    columns: [
      { header: t('label'), isLong: false },
      { header: t('definition'), isLong: true },
    ],
    rows: indicators.map(({ label, definition }) => [label, definition]),
  })
  return [file]
}

export const gapsFile: DossierProvider = async ({
  context,
  input: { language },
  readiness,
  registerReadiness,
}) => {
  const { score, gaps, met, applicable } = readiness
  const t = translator(language, 'audit:readiness')
  const file = await listFile(context, language, {
    path: '8-pret-pour-l-audit/ecarts.pdf',
    title: t('title'),
    scope: [
      score === null
        ? t('nothing')
        : t('score', {
            score: formatInteger(score, language),
            met: formatInteger(met, language),
            applicable: formatInteger(applicable, language),
          }),
      t('registerScore', { met: registerReadiness.met, applicable: registerReadiness.applicable }),
    ].join(' '),
    columns: [
      { header: t('number'), isLong: false },
      { header: t('gap'), isLong: true },
    ],
    rows: [
      ...registerReadiness.gaps.map((point) => [t('register'), t(`registerGaps.${point}`)]),
      ...gaps.map(({ number, point }) => [number, t(`gaps.${point}`)]),
    ],
  })
  return [file]
}

/** What is in the dossier, and how its cases were chosen. */
export async function indexFile(
  { context, input, chosen, readiness }: DossierScope,
  files: readonly DossierFile[],
): Promise<DossierFile> {
  const { language, seed, identity } = input
  const t = translator(language, 'dossier:index')
  const standard = await standardInForce(context, todayAt(context), language)
  const sentences = [
    t('period', { dates: formatDates(input, language) }),
    ...(standard ? [t('standard', { name: standard.name, version: standard.version })] : []),
    input.numbers.length > 0
      ? t('chosen', { count: chosen.length })
      : t('drawn', { count: chosen.length, seed: String(seed) }),
    t(`identity.${identity}`),
    ...(readiness.score === null
      ? []
      : [t('readiness', { score: formatInteger(readiness.score, language) })]),
    t('sums'),
  ]
  return listFile(context, language, {
    path: 'index.pdf',
    title: t('title'),
    scope: sentences.join(' '),
    columns: [
      { header: t('file'), isLong: false },
      { header: t('content'), isLong: true },
    ],
    rows: files.map(({ path, title }) => [path, title]),
  })
}

interface ListFile {
  readonly path: string
  readonly title: string
  readonly scope: string
  readonly columns: readonly { readonly header: string; readonly isLong: boolean }[]
  readonly rows: readonly (readonly string[])[]
}

async function listFile(
  context: Context,
  language: Question['language'],
  { path, ...list }: ListFile,
): Promise<DossierFile> {
  const { renderListDocument } = await import('../reports/list-document')
  const header = makeHeader(context, { reference: translate(language, 'dossier:reference'), language })
  const { bytes } = await renderListDocument({ header, ...list })
  return { path, bytes, title: list.title }
}
