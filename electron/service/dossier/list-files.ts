import type { ParsedInputOf } from '#shared/api/contract'
import type { Readiness } from '#shared/audit/readiness'
import { translate, translator } from '#shared/i18n/translate'
import { definitionsOf } from '#shared/reports/follow-up-definitions'
import { standardOn } from '#shared/standards/standards'
import { formatDates, formatInteger } from '#shared/text/formats'
import type { Context } from '../context'
import { makeHeader } from '../documents/document-header'
import { gatherActions } from '../documents/gather-actions'
import { todayAt } from '../local-day'
import type { DossierFile } from './pack-dossier'

type Question = ParsedInputOf<'documents.dossier'>

export async function actionsFile(context: Context, { from, to, language }: Question): Promise<DossierFile> {
  const actions = await gatherActions(context, { from, to }, language)
  const t = translator(language, 'documents:followUp.plan')
  const heads = ['title', 'kind', 'owner', 'due', 'done', 'evidence', 'status'] as const
  return listFile(context, language, {
    path: '6-actions/plan-d-actions.pdf',
    title: translate(language, 'dossier:files.actions'),
    scope: t(actions.length === 0 ? 'empty' : 'intro'),
    columns: heads.map((key) => ({ header: t(key), isLong: key === 'title' || key === 'evidence' })),
    rows: actions.map((action) => heads.map((key) => action[key] ?? '–')),
  })
}

export async function definitionsFile(
  context: Context,
  { from, to, language }: Question,
): Promise<DossierFile> {
  const title = translate(language, 'dossier:files.definitions')
  const header = makeHeader(context, { reference: 'DEF', language })
  const rules = { per: 1_000, naturesNotCounted: [], clocks: [], formalisationDays: null }
  const { words, indicators } = definitionsOf({ header, period: { from, to }, rules })
  const t = translator(language, 'documents:followUp.indicators')
  return listFile(context, language, {
    path: '7-definitions/definitions.pdf',
    title,
    scope: words.join(' '),
    columns: [
      { header: t('label'), isLong: false },
      { header: t('definition'), isLong: true },
    ],
    rows: indicators.map(({ label, definition }) => [label, definition]),
  })
}

export async function gapsFile(
  context: Context,
  { language }: Question,
  { score, gaps, met, applicable }: Readiness,
): Promise<DossierFile> {
  const t = translator(language, 'audit:readiness')
  return listFile(context, language, {
    path: '8-pret-pour-l-audit/ecarts.pdf',
    title: t('title'),
    scope:
      score === null
        ? t('nothing')
        : t('score', {
            score: formatInteger(score, language),
            met: formatInteger(met, language),
            applicable: formatInteger(applicable, language),
          }),
    columns: [
      { header: t('number'), isLong: false },
      { header: t('gap'), isLong: true },
    ],
    rows: gaps.map(({ number, point }) => [number, t(`gaps.${point}`)]),
  })
}

interface Gathered {
  readonly files: readonly DossierFile[]
  readonly chosen: readonly string[]
  readonly readiness: Readiness
}

export async function indexFile(
  context: Context,
  input: Question,
  { files, chosen, readiness }: Gathered,
): Promise<DossierFile> {
  const { language, seed, identity } = input
  const t = translator(language, 'dossier:index')
  const standard = standardOn(context.settings.profile, todayAt(context))
  const sentences = [
    t('period', { dates: formatDates(input, language) }),
    ...(standard ? [t('standard', { name: standard.name, version: standard.version[language] })] : []),
    input.numbers
      ? t('chosen', { count: chosen.length })
      : t('drawn', { count: chosen.length, seed: String(seed) }),
    t(`identity.${identity}`),
    ...(readiness.score === null
      ? []
      : [t('readiness', { score: formatInteger(readiness.score, language) })]),
    t('procedure'),
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
