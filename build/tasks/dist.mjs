import { packApp } from './pack.mjs'

/** `npm run dist`: installers and archives of this system in release/. */
export function run(given) {
  return packApp(given)
}
