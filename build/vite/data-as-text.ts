import type { Plugin } from 'vite'

const messages = /\/shared\/i18n\/.+\.json$/
const phoneNumbers = /\/libphonenumber-js\/metadata\.\w+\.json\.js$/

/** A megabyte of mere data is read at every start: as texts for JSON.parse that costs less than as program. */
export function dataAsText(): Plugin {
  return {
    name: 'registre31-data-as-text',
    enforce: 'pre',
    transform: {
      filter: { id: [messages, phoneNumbers] },
      handler(code) {
        const data = code.slice(code.indexOf('{'), code.lastIndexOf('}') + 1)
        const text = JSON.stringify(JSON.stringify(JSON.parse(data)))
        return { code: `export default JSON.parse(${text})`, map: null, moduleType: 'js' }
      },
    },
  }
}
