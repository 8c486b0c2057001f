import type { ParsedInputOf } from '#shared/api/contract'
import { toIssue } from '#shared/api/parse-issues'
import { refusal } from '#shared/api/refusal'
import { translate } from '#shared/i18n/translate'
import type { PreparedLetter } from '#shared/letters/letter-api'
import { checkLetter } from '#shared/letters/letter-rules'
import { letterLanguageOf, letterLimits, templatesOf } from '#shared/letters/letter-template'
import { complaintValues, type LetterMatter, remarkValues } from '#shared/letters/letter-values'
import { findVariable, letterInputs, type VariableName } from '#shared/letters/letter-variables'
import { parseTemplate, type TemplateNode } from '#shared/letters/parse-template'
import { placeholderOf, renderTemplate } from '#shared/letters/render-template'
import type { Language } from '#shared/text/language'
import { type Context, zoneOf } from '../context'
import { enumLabel, labelsOf } from '../documents/labels'
import { findLetterEntry, type LetterEntry } from './letter-entry'
import { readLetterSettings } from './letter-settings-store'
import { currentTemplate } from './template-store'

/** The words of a letter about an entry, with everything that is missing and everything that keeps it from leaving. */
export async function prepareLetter(
  context: Context,
  input: ParsedInputOf<'letters.prepare'>,
): Promise<PreparedLetter> {
  const entry = await findLetterEntry(context, input.number)
  if (!templatesOf(entry.kind).includes(input.template)) throw refusal('REFUSED', 'LETTER_OF_OTHER_KIND')
  const language = input.language ?? languageOf(entry)
  const record = await currentTemplate(context, { template: input.template, language })
  const settings = await readLetterSettings(context.db)
  const sender = context.settings.organisation
  const matter: LetterMatter = {
    sender,
    settings,
    language,
    inputs: input.inputs,
    zone: zoneOf(context, entry.record.site),
    words: wordsOf(context, language),
  }
  const values =
    entry.kind === 'complaint' ? complaintValues(entry.record, matter) : remarkValues(entry.record, matter)
  const options = {
    language,
    placeholder: (name: VariableName) => placeholderOf(translate(language, `letters:variables.${name}`)),
  }
  const nodes = { subject: parseTemplate(record.subject).nodes, body: parseTemplate(record.body).nodes }
  const subject = renderTemplate(nodes.subject, values, options)
  const body = renderTemplate(nodes.body, values, options)
  const stakeholder = entry.kind === 'complaint' ? entry.record.complainant?.stakeholder : null
  const missing = [...new Set([...subject.missing, ...body.missing])]
  const used = namesIn([...nodes.subject, ...nodes.body])
  return {
    template: input.template,
    templateVersion: record.version,
    language,
    subject: subject.text.replace(/\s*\n\s*/g, ' ').slice(0, letterLimits.subject),
    text: body.text.slice(0, letterLimits.body),
    addressee: addresseeOf(entry, input.template, input.inputs.tiers_coordonnees ?? null),
    email: isToThirdParty(input.template) ? null : emailOf(entry),
    missing: missing.map((name) => ({
      name,
      label: translate('fr', `letters:variables.${name}`),
      source: findVariable(name)?.source ?? 'letter',
      field: findVariable(name)?.field ?? null,
    })),
    blocks: checkLetter(input.template, { stakeholder, sender, settings }).map((issue) => toIssue(issue)),
    asks: letterInputs.filter((name) => used.has(name)),
  }
}

/** Letters whose reader is not the person. */
function isToThirdParty(template: PreparedLetter['template']): boolean {
  return template === 'PROVIDER_TRANSMISSION' || template === 'REMARK_TRANSMISSION'
}

function languageOf(entry: LetterEntry): Language {
  if (entry.kind === 'remark') return 'fr'
  return letterLanguageOf(entry.record.complainant?.language)
}

function emailOf(entry: LetterEntry): string | null {
  return entry.kind === 'complaint' ? (entry.record.complainant?.email ?? null) : null
}

/** The lines of the address, in the order of the French post: name, organisation, street, code and town, country. */
function addresseeOf(
  entry: LetterEntry,
  template: PreparedLetter['template'],
  coordinates: string | null,
): string {
  if (isToThirdParty(template)) {
    const name =
      entry.record.thirdParty?.name ?? (entry.kind === 'remark' ? entry.record.transmittedTo : null)
    return [name, coordinates].filter(Boolean).join('\n')
  }
  const person = entry.kind === 'complaint' ? entry.record.complainant : null
  if (!person) return ''
  const { name, organisation, address } = person
  const town = [address.postalCode, address.city?.toLocaleUpperCase('fr')].filter(Boolean).join(' ')
  const country = address.country && !/^france$/i.test(address.country) ? address.country.toUpperCase() : null
  return [name, organisation, address.street, town, country].filter(Boolean).join('\n')
}

function namesIn(nodes: readonly TemplateNode[]): Set<string> {
  const names = new Set<string>()
  const walk = (parts: readonly TemplateNode[]) => {
    for (const node of parts) {
      if (node.type === 'text') continue
      names.add(node.name)
      if (node.type === 'condition') {
        walk(node.given)
        walk(node.absent)
      }
    }
  }
  walk(nodes)
  return names
}

export function wordsOf(context: Context, language: Language): LetterMatter['words'] {
  const { channel, nature, topic, site, employee } = labelsOf(context, language)
  return {
    channel,
    nature,
    topic,
    site,
    employee,
    compensation: (code) => enumLabel(language, 'compensationType', code),
    done: (date) => translate(language, 'letters:done', { date }),
    planned: (date) => translate(language, 'letters:planned', { date }),
  }
}
