import { SetupError } from './setup-error.mjs'

const oldest = { major: 20, minor: 19 }

/** Refuses a Node.js that the tools of this checkout cannot run on. */
export function checkNodeVersion(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  if (major > oldest.major || (major === oldest.major && minor >= oldest.minor)) return
  throw new SetupError(
    `Registre 31 demande Node.js ${oldest.major}.${oldest.minor} ou plus récent ; celui-ci est le ${version}.`,
    `Registre 31 needs Node.js ${oldest.major}.${oldest.minor} or newer; this one is ${version}.`,
    'https://nodejs.org/fr/download',
  )
}
