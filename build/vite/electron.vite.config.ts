import { join, resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import { aliases } from './aliases.mjs'
import { dataAsText } from './data-as-text'
import { licences } from './licences'
import { messagesBeside } from './messages-beside'
import { staticFiles } from './static-files'

const root = process.cwd()
const output = resolve(process.env.REGISTRE31_BUILD_OUTPUT ?? 'build/out')
const devServerPort = 5173

// Native, or reading its own files at run time: these stay packages, everything else is bundled.
const external = ['better-sqlite3', 'pdfkit', 'pg', 'electron']

// Its build for Node.js declares a `require` of its own, which clashes with that of the bundle; workers are not used.
const zipWithoutWorkers = { find: /^fflate$/, replacement: 'fflate/browser' }

const shipped = external.filter((name) => name !== 'electron')
const fontPackages = ['@expo-google-fonts/inter', 'dejavu-fonts-ttf']

export default defineConfig({
  main: {
    resolve: { alias: [...aliases, zipWithoutWorkers] },
    plugins: [
      messagesBeside(root),
      dataAsText(),
      staticFiles(root, join(output, 'main')),
      licences(root, shipped, fontPackages),
    ],
    build: {
      outDir: join(output, 'main'),
      emptyOutDir: true,
      target: 'node20.18',
      externalizeDeps: false,
      sourcemap: true,
      rolldownOptions: {
        external,
        input: {
          index: join(root, 'electron/main/index.ts'),
          service: join(root, 'electron/service/index.ts'),
          apart: join(root, 'electron/service/apart/index.ts'),
          'answer-calls': join(root, 'electron/service/apart/answer-calls.ts'),
          'read-lines': join(root, 'electron/service/imports/read-lines.ts'),
          cli: join(root, 'electron/cli/index.ts'),
        },
        // CommonJS, which Node.js reads sooner. Chunks lie beside the entries: code finds fonts and
        // migrations relative to its own file.
        output: {
          format: 'cjs',
          entryFileNames: '[name].cjs',
          chunkFileNames: '[name]-[hash].cjs',
          // Half as much to read at every start. Names stay: they stand in the log.
          minify: { compress: false, mangle: false, codegen: true },
        },
      },
    },
  },
  preload: {
    resolve: { alias: aliases },
    build: {
      outDir: join(output, 'preload'),
      emptyOutDir: true,
      target: 'node20.18',
      externalizeDeps: false,
      rolldownOptions: {
        input: { index: join(root, 'electron/preload/index.ts') },
        // A sandboxed preload script must be one CommonJS file.
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: join(root, 'renderer'),
    resolve: { alias: aliases },
    plugins: [dataAsText(), react(), licences(root)],
    // Filled in anew at every load by the main process.
    html: { cspNonce: '__CSP_NONCE__' },
    server: {
      port: devServerPort,
      strictPort: true,
      // The page itself comes from app://registre31, so the address of the reload socket cannot be guessed from it.
      hmr: { protocol: 'ws', host: 'localhost', clientPort: devServerPort },
    },
    build: {
      outDir: join(output, 'renderer'),
      emptyOutDir: true,
      target: 'chrome130',
      minify: true,
      // No data: addresses, which the content security policy refuses for scripts, styles and fonts.
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 3000,
      rolldownOptions: {
        input: { index: join(root, 'renderer/index.html'), print: join(root, 'renderer/print.html') },
        // The frame and the morning screen with all that they import are one file: the start waits for one answer of
        // the window's protocol and not for eighty.
        output: {
          codeSplitting: {
            groups: [
              { name: 'first', test: /renderer[\\/](main|features[\\/]today[\\/]today-screen)\.tsx$/ },
            ],
          },
        },
      },
    },
  },
})
