import { cp, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Plugin } from 'vite'

const fonts = [
  '@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf',
  '@expo-google-fonts/inter/400Regular_Italic/Inter_400Regular_Italic.ttf',
  '@expo-google-fonts/inter/500Medium/Inter_500Medium.ttf',
  '@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf',
  '@expo-google-fonts/inter/700Bold/Inter_700Bold.ttf',
  'dejavu-fonts-ttf/ttf/DejaVuSans.ttf',
  'dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf',
  'dejavu-fonts-ttf/ttf/DejaVuSans-Oblique.ttf',
]

/** Puts what the service reads from disk beside its bundle: the fonts of the documents, the reader of PDF files and the migrations. */
export function staticFiles(root: string, output: string): Plugin {
  return {
    name: 'registre31-static-files',
    apply: 'build',
    async closeBundle() {
      await mkdir(join(output, 'fonts'), { recursive: true })
      for (const font of fonts) {
        await cp(
          join(root, 'node_modules', font),
          join(output, 'fonts', font.slice(font.lastIndexOf('/') + 1)),
        )
      }
      await cp(join(root, 'node_modules/@hyzyla/pdfium/dist/pdfium.wasm'), join(output, 'pdfium.wasm'))
      await cp(join(root, 'migrations'), join(output, 'migrations'), { recursive: true })
    },
  }
}
