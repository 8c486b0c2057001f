import { AppError } from '#shared/api/app-error'
import type { OutputOf, ParsedInputOf } from '#shared/api/contract'
import { toIssue } from '#shared/api/parse-issues'
import { refusal } from '#shared/api/refusal'
import type { RuleIssue } from '#shared/api/rule-issue'
import { listFieldChanges } from '#shared/history/field-changes'
import { translate } from '#shared/i18n/translate'
import { letterSettingsSchema } from '#shared/letters/letter-settings'
import { parseTemplate } from '#shared/letters/parse-template'
import type { Context } from '../context'
import { appendHistory } from '../history/history-store'
import { saveSetting } from '../settings/settings-store'
import { readLetterSettings } from './letter-settings-store'
import {
  currentTemplate,
  insertVersion,
  listTemplates,
  listVersions,
  type TemplateKey,
} from './template-store'

export async function readTemplates(context: Context): Promise<OutputOf<'letters.templates'>> {
  return { templates: await listTemplates(context), settings: await readLetterSettings(context.db) }
}

export async function readTemplateHistory(
  context: Context,
  key: ParsedInputOf<'letters.templateHistory'>,
): Promise<OutputOf<'letters.templateHistory'>> {
  return { versions: await listVersions(context, key) }
}

export async function saveTemplate(
  context: Context,
  { template, language, version, subject, body }: ParsedInputOf<'letters.saveTemplate'>,
): Promise<OutputOf<'letters.saveTemplate'>> {
  const issues = [...readFaults('subject', subject), ...readFaults('body', body)]
  if (issues.length > 0) throw templateRefusal(issues)
  return writeVersion(context, { template, language }, version, { subject, body })
}

export async function restoreTemplate(
  context: Context,
  { version, ...key }: ParsedInputOf<'letters.restoreTemplate'>,
): Promise<OutputOf<'letters.restoreTemplate'>> {
  return writeVersion(context, key, version, null)
}

export async function saveLetterSettings(
  context: Context,
  input: ParsedInputOf<'letters.saveSettings'>,
): Promise<OutputOf<'letters.saveSettings'>> {
  const before = await readLetterSettings(context.db)
  const given = Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined))
  const settings = letterSettingsSchema.parse({ ...before, ...given })
  await saveSetting(context.db, 'letters', settings)
  const facts = listFieldChanges(before, settings)
  if (facts.length > 0)
    await appendHistory(context, {
      entity: 'settings',
      entityId: context.registerId,
      action: 'UPDATE',
      facts,
    })
  return settings
}

async function writeVersion(
  context: Context,
  key: TemplateKey,
  seen: number,
  words: { subject: string; body: string } | null,
) {
  const before = await currentTemplate(context, key)
  if (before.version !== seen) throw refusal('CONFLICT', 'LETTER_TEMPLATE_CHANGED')
  const isSame = words ? words.subject === before.subject && words.body === before.body : before.isOurs
  if (isSame) return before
  const id = context.service.newId()
  await insertVersion(context.db, {
    id,
    ...key,
    version: seen + 1,
    subject: words?.subject ?? null,
    body: words?.body ?? null,
    savedAt: context.now,
    savedBy: context.actor.id,
  })
  const after = await currentTemplate(context, key)
  await appendHistory(context, {
    entity: 'letterTemplate',
    entityId: id,
    action: words ? 'UPDATE' : 'REMOVE',
    facts: listFieldChanges(
      { template: null, language: null, version: before.version, subject: before.subject, body: before.body },
      { ...key, version: after.version, subject: after.subject, body: after.body },
    ),
  })
  return after
}

function readFaults(path: string, text: string): RuleIssue[] {
  return parseTemplate(text).findings.map(({ code, line, name }) => ({ path, code, params: { line, name } }))
}

function templateRefusal(issues: readonly RuleIssue[]): AppError {
  const key = 'LETTER_TEMPLATE_UNREADABLE'
  return new AppError(
    'INVALID_INPUT',
    translate('fr', `errors:${key}`),
    issues.map((issue) => toIssue(issue)),
    { key },
  )
}
