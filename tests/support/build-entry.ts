import path from 'node:path'
import { build } from 'vite'

const root = path.join(import.meta.dirname, '../..')

/** Bundles an entry of src-main (`parser-process`) as the program does, into a folder; gives back the file. */
export async function buildEntry(name: string, folder: string): Promise<string> {
  await build({
    configFile: false,
    root,
    logLevel: 'silent',
    ssr: { noExternal: true, external: ['better-sqlite3'] },
    build: {
      ssr: path.join(root, `src-main/${name}.ts`),
      outDir: folder,
      emptyOutDir: false,
      target: 'node20',
      minify: false,
      rolldownOptions: { output: { entryFileNames: `${name}.mjs` } },
    },
  })
  return path.join(folder, `${name}.mjs`)
}
