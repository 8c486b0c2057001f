import { createReadStream, readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import type { Service } from '#service/context'
import { dispatch } from '#service/dispatch'
import { isChannelName } from '#shared/api/contract'
import { type Options, requireOption } from '../options'
import { printLine, toJson } from '../output'
import { unwrap, withService } from '../session'
import { UsageError } from '../usage'

const channelsWithoutRegister: ReadonlySet<string> = new Set([
  'register.create',
  'register.createDemonstration',
  'register.info',
])

/** Calls one channel, once or for each line of a file. */
export async function call(words: readonly string[], values: Options): Promise<number> {
  const [channel, source] = words
  if (!channel || words.length > 2)
    throw new UsageError('call CANAL [JSON | - | @FICHIER] --register FICHIER')
  if (!isChannelName(channel)) throw new UsageError(`canal inconnu : ${channel}`)
  const path = requireOption(values, 'register')
  if (values.lines !== undefined && source !== undefined)
    throw new UsageError('--lines remplace l’entrée JSON')
  if (values['password-stdin'] && (source === '-' || values.lines === '-')) {
    throw new UsageError('l’entrée standard donne déjà le mot de passe : utilisez REGISTRE31_PASSWORD')
  }
  const run = values.lines === undefined ? once(channel, readSource(source)) : eachLine(channel, values.lines)
  await withService(path, channelsWithoutRegister.has(channel) ? 'either' : 'open', run)
  return 0
}

function once(channel: string, text: string) {
  const input = parseJson(text)
  return async (service: Service) => printLine(toJson(unwrap(await dispatch(service, channel, input))))
}

function eachLine(channel: string, source: string) {
  return async (service: Service) => {
    const input = source === '-' ? process.stdin : createReadStream(source, 'utf8')
    for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
      if (line.trim() !== '') await printLine(toJson(await answerLine(service, channel, line)))
    }
  }
}

async function answerLine(service: Service, channel: string, line: string) {
  let input: unknown
  try {
    input = JSON.parse(line)
  } catch {
    return { error: { code: 'INVALID_INPUT', message: 'Cette ligne n’est pas du JSON.' } }
  }
  return dispatch(service, channel, input)
}

function readSource(source: string | undefined): string {
  if (source === undefined) return '{}'
  if (source === '-') return readFileSync(0, 'utf8')
  if (!source.startsWith('@')) return source
  try {
    return readFileSync(source.slice(1), 'utf8')
  } catch {
    throw new UsageError(`fichier illisible : ${source.slice(1)}`)
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new UsageError('l’entrée n’est pas du JSON')
  }
}
