import { buildApp } from '../build-app.mjs'

/** Builds all parts of the program into dist/. */
export async function run() {
  await buildApp()
  return 0
}
