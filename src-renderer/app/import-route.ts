/** The route on which a file is looked at before anything is written. */
export function importRoute(path: string): string {
  return `/import?path=${encodeURIComponent(path)}`
}
