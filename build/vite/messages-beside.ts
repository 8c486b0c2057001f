import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Plugin } from 'vite'

const fileName = 'messages.json'

/** For processes that can read files: the messages lie beside the program as one file of data, quicker to read than a part of it. */
export function messagesBeside(root: string): Plugin {
  const folder = join(root, 'shared/i18n')
  return {
    name: 'registre31-messages-beside',
    enforce: 'pre',
    load: {
      filter: { id: /\/shared\/i18n\/messages\.ts$/ },
      handler() {
        const file = `new URL('./${fileName}', import.meta.url)`
        return `import { readFileSync } from 'node:fs'\nexport const messages = JSON.parse(readFileSync(${file}, 'utf8'))`
      },
    },
    generateBundle() {
      const messages = { fr: readLanguage(join(folder, 'fr')), en: readLanguage(join(folder, 'en')) }
      this.emitFile({ type: 'asset', fileName, source: JSON.stringify(messages) })
    },
  }
}

function readLanguage(folder: string): Record<string, unknown> {
  return Object.fromEntries(
    readdirSync(folder).map((file) => [
      basename(file, '.json'),
      JSON.parse(readFileSync(join(folder, file), 'utf8')),
    ]),
  )
}
