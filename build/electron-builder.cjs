const { existsSync, rmSync } = require('node:fs')
const { join } = require('node:path')

const driveable = process.env.REGISTRE31_DRIVEABLE === '1'

// Where the set-up had to compile the addon, that one is shipped; elsewhere the package's own for each system.
const compiledAddon = 'node_modules/better-sqlite3/build/Release/better_sqlite3.node'
const addonFiles = existsSync(compiledAddon)
  ? ['!node_modules/better-sqlite3/{build,prebuilds}/**', compiledAddon]
  : ['!node_modules/better-sqlite3/build/**']

/** @type {import('electron-builder').Configuration} */
const configuration = {
  appId: 'fr.registre31.app',
  productName: 'Registre 31',
  copyright: 'Registre 31, MIT',
  directories: { output: process.env.REGISTRE31_RELEASE ?? 'build/release', buildResources: 'build/icons' },
  electronVersion: process.env.REGISTRE31_ELECTRON_VERSION,
  electronDist: process.env.REGISTRE31_ELECTRON_FOLDER,
  // The set-up has compiled the addon already, for every runtime in use.
  npmRebuild: false,
  asar: true,
  asarUnpack: ['**/*.node'],
  files: [
    'package.json',
    'build/out/{main,preload,renderer}/**',
    '!**/*.map',
    '!node_modules/better-sqlite3/{deps,src}/**',
    ...addonFiles,
    '!**/{test,tests,docs,examples}/**',
    '!**/*.{d.ts,d.cts,d.mts,md}',
  ],
  electronFuses: {
    runAsNode: false,
    enableCookieEncryption: true,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: driveable,
    enableEmbeddedAsarIntegrityValidation: true,
    onlyLoadAppFromAsar: true,
    loadBrowserProcessSpecificV8Snapshot: false,
    grantFileProtocolExtraPrivileges: false,
  },
  electronLanguages: ['fr', 'en-US'],
  // The fallback Electron of closed networks starts checkouts through it; a package has its own program.
  afterPack: ({ appOutDir }) => rmSync(join(appOutDir, 'resources/default_app.asar'), { force: true }),
  fileAssociations: [
    { ext: 'r31', name: 'Registre des réclamations', mimeType: 'application/x-registre31', role: 'Editor' },
  ],
  linux: {
    target: ['AppImage', 'deb'],
    category: 'Office',
    executableName: 'registre31',
    icon: 'build/icons/png',
    synopsis: 'Registre des réclamations, des remarques et des suggestions',
    desktop: {
      entry: {
        Name: 'Registre 31',
        GenericName: 'Complaints register',
        'GenericName[fr]': 'Registre des réclamations',
        Comment: 'Register of written complaints, remarks and suggestions',
        'Comment[fr]': 'Registre des réclamations écrites, des remarques et des suggestions',
        Keywords: 'complaint;register;réclamation;registre;remarque;',
        StartupNotify: 'true',
      },
    },
    maintainer: 'Registre 31',
  },
  deb: { packageName: 'registre31' },
  win: { target: ['nsis'] },
  nsis: { oneClick: false, allowToChangeInstallationDirectory: true, perMachine: false },
  mac: { target: ['dmg'], category: 'public.app-category.business' },
}

module.exports = configuration
