import { buildApp } from '../build-app.mjs'

/** Builds all parts of the program, or those that are named (`npm run build -- server`), into dist/. */
export async function run(parts) {
  await buildApp(parts.length > 0 ? parts : undefined)
  return 0
}
