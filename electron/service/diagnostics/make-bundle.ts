import { Buffer } from 'node:buffer'
import type { OutputOf, ParsedInputOf } from '#shared/api/contract'
import { logVocabulary } from '#shared/diagnostics/log-vocabulary'
import { scrub } from '#shared/diagnostics/scrub'
import { translator } from '#shared/i18n/translate'
import { programVersion } from '#shared/register/program-version'
import { localDateOf } from '#shared/time/local-date'
import type { Service } from '../context'
import { packDossier } from '../dossier/pack-dossier'
import { readReference } from '../reference-store'
import { requireRegister } from '../register-context'
import { readHealth } from './read-health'

/** Technical facts for whoever helps, in a ZIP that names nobody: no path, no name, nothing that was typed. */
export async function makeBundle(
  service: Service,
  { log, versions }: ParsedInputOf<'diagnostics.bundle'>,
): Promise<OutputOf<'diagnostics.bundle'>> {
  const register = requireRegister(service)
  const { settings, sites, employees, protection } = await readReference(register, register.engine.db)
  const health = await readHealth(service)
  const migrations = await register.engine.db
    .selectFrom('schemaMigration')
    .select(['number', 'appliedAt'])
    .orderBy('number')
    .execute()
  const t = translator(settings.language, 'backups:bundle')
  const facts = {
    program: programVersion,
    versions: keepVersions(versions ?? {}),
    profile: settings.profile,
    language: settings.language,
    isDemonstration: settings.demonstration,
    isProtected: protection.isOn,
    sites: sites.length,
    employees: employees.length,
    health,
    migrations,
  }
  const files = [
    { path: 'lisez-moi.txt', text: `${t('readme')}\n` },
    { path: 'sante.json', text: `${JSON.stringify(facts, null, 2)}\n` },
    { path: 'journal-technique.txt', text: `${scrub(log, logVocabulary)}\n` },
  ]
  const bytes = packDossier(files.map(({ path, text }) => ({ path, title: path, bytes: Buffer.from(text) })))
  const day = localDateOf(service.now(), settings.timeZone)
  return { fileName: `${day}_registre31-assistance.zip`, bytes, pages: 1 }
}

/** Only what looks like a version. */
function keepVersions(versions: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(versions).filter(
      ([name, version]) =>
        /^[a-z]{1,20}$/.test(name) && /^[\d.]{1,20}$|^(?:linux|win32|darwin)$/.test(version),
    ),
  )
}
