const { join } = require('node:path')

/** Who may import whom; each law is named so that a refusal says which one was broken. */

const electronItself = 'node_modules/electron/'
const librariesOfShared = 'node_modules/(zod|temporal-polyfill|i18next|libphonenumber-js|fuzzball|talisman)/'

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    law('shared-imports-only-zod-temporal-i18next-libphonenumber-matching-and-itself', '^shared/', {
      pathNot: ['^shared/', librariesOfShared],
    }),
    law('service-imports-shared-and-runs-in-plain-node', '^electron/service/', {
      path: ['^electron/(main|preload|cli)/', '^renderer/', electronItself],
    }),
    law('cli-imports-service-and-shared-and-runs-in-plain-node', '^electron/cli/', {
      path: ['^electron/(main|preload)/', '^renderer/', electronItself],
    }),
    law('main-imports-shared-and-electron', '^electron/main/', {
      path: ['^electron/(service|cli|preload)/', '^renderer/'],
    }),
    law('preload-imports-types-only', '^electron/preload/', {
      pathNot: [electronItself],
      dependencyTypesNot: ['type-only'],
    }),
    law('renderer-imports-shared-and-no-node', '^renderer/', { path: ['^electron/', electronItself] }),
    law('renderer-imports-shared-and-no-node', '^renderer/', { dependencyTypes: ['core'] }),
    law('a-feature-never-imports-another-feature', '^renderer/features/([^/]+)/', {
      path: '^renderer/features/',
      pathNot: '^renderer/features/$1/',
    }),
    law('ui-knows-no-feature', '^renderer/ui/', { path: '^renderer/(features|app)/' }),
    law('the-program-never-imports-tests-or-build', '^(shared|electron|renderer)/', {
      path: '^(test|build)/',
    }),
    law('every-import-resolves', '^(shared|electron|renderer)/', { couldNotResolve: true }),
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.css$' },
    tsPreCompilationDeps: true,
    webpackConfig: { fileName: join(__dirname, 'import-aliases.cjs') },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
}

/**
 * @param {string} name
 * @param {string} from
 * @param {object} to what must not be imported from there
 */
function law(name, from, to) {
  return { name, severity: 'error', from: { path: from }, to }
}
