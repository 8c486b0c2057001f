import type { OutputOf, ParsedInputOf } from '#shared/api/contract'
import { translate } from '#shared/i18n/translate'
import { exampleAddressee, exampleValues } from '#shared/letters/example-letter'
import type { VariableName } from '#shared/letters/letter-variables'
import { parseTemplate } from '#shared/letters/parse-template'
import { placeholderOf, renderTemplate } from '#shared/letters/render-template'
import { localDateOf } from '#shared/time/local-date'
import type { Context } from '../context'
import { makeHeader } from '../documents/document-header'
import { fileNameOf } from '../documents/file-name'
import { readLetterSettings } from './letter-settings-store'

/** A template on an invented case, on the organisation's own paper. What is wrong with it is left out. */
export async function makeLetterExample(
  context: Context,
  { template, language, subject, body }: ParsedInputOf<'documents.letterExample'>,
): Promise<OutputOf<'documents.letterExample'>> {
  const values = exampleValues(language, context.settings.organisation)
  const options = {
    language,
    placeholder: (name: VariableName) => placeholderOf(translate(language, `letters:variables.${name}`)),
  }
  const fill = (text: string) => renderTemplate(parseTemplate(text).nodes, values, options).text
  const { renderLetter } = await import('../reports/letter')
  const { bytes, pages } = await renderLetter({
    header: makeHeader(context, { reference: values.numero ?? '', language, isProvisional: true }),
    addressee: exampleAddressee,
    place: (await readLetterSettings(context.db)).place,
    date: localDateOf(context.now, context.settings.timeZone),
    subject: fill(subject).replace(/\s*\n\s*/g, ' '),
    text: fill(body),
    signature: { name: context.actor.name, jobTitle: context.actor.jobTitle },
  })
  const words = translate(language, `letters:fileNames.${template}`)
  return { fileName: fileNameOf([words, translate(language, 'letters:exampleFile')]), bytes, pages }
}
