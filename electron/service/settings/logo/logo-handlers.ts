import type { OutputOf, ParsedInputOf } from '#shared/api/contract'
import type { Settings } from '#shared/settings/settings'
import type { Context } from '../../context'
import { keepFileContent, readFileContent } from '../../files/file-content-store'
import { changeSettings } from '../change-settings'

/** Keeps a logo made harmless; the file as it came is not kept. */
export async function setLogo(
  context: Context,
  { bytes, version }: ParsedInputOf<'settings.setLogo'>,
): Promise<Settings> {
  const { cleanLogo } = await import('./clean-logo')
  const { type, width, height, bytes: clean } = cleanLogo(bytes)
  const hash = await keepFileContent(context.db, clean)
  return changeSettings(context, version, { logo: { type, hash, width, height } })
}

export async function removeLogo(
  context: Context,
  { version }: ParsedInputOf<'settings.removeLogo'>,
): Promise<Settings> {
  return changeSettings(context, version, { logo: null })
}

export async function readLogo(context: Context): Promise<OutputOf<'settings.logo'>> {
  const { logo } = context.settings
  if (!logo) return { logo: null }
  const bytes = await readFileContent(context.db, logo.hash)
  return { logo: { type: logo.type, bytes: new Uint8Array(bytes), width: logo.width, height: logo.height } }
}
