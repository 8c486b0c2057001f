const { join } = require('node:path')

// The checkers are started at the root of the tree that they look at.
const root = process.cwd()

/** The import prefixes of build/tsconfig.base.json, in the form that dependency-cruiser reads. */
module.exports = {
  resolve: {
    alias: {
      '#shared': join(root, 'shared'),
      '#main': join(root, 'electron/main'),
      '#service': join(root, 'electron/service'),
      '#renderer': join(root, 'renderer'),
      '#test': join(root, 'test'),
    },
  },
}
