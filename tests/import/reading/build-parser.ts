import { join } from 'node:path'
import { build } from 'vite'

/** Bundles the parser process as the program does and returns its entry file. */
export async function buildParser(folder: string): Promise<string> {
  const root = join(import.meta.dirname, '../../..')
  await build({
    configFile: false,
    root,
    logLevel: 'silent',
    ssr: { noExternal: true, external: [] },
    build: {
      ssr: join(root, 'src-main/parser-process.ts'),
      outDir: folder,
      emptyOutDir: false,
      target: 'node20',
      minify: false,
      rolldownOptions: { output: { entryFileNames: 'parser-process.mjs' } },
    },
  })
  return join(folder, 'parser-process.mjs')
}
