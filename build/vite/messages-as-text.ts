import type { Plugin } from 'vite'

/** Half a megabyte of messages is read at every start: as texts for JSON.parse that costs less than as program. */
export function messagesAsText(): Plugin {
  return {
    name: 'registre31-messages-as-text',
    enforce: 'pre',
    transform: {
      filter: { id: /\/shared\/i18n\/.+\.json$/ },
      handler(code) {
        const text = JSON.stringify(JSON.stringify(JSON.parse(code)))
        return { code: `export default JSON.parse(${text})`, map: null, moduleType: 'js' }
      },
    },
  }
}
