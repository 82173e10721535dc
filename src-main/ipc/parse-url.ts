/** The parts of an absolute address, null when it is none. (`URL.parse` is younger than the oldest runtime.) */
export function parseUrl(address: string): URL | null {
  return URL.canParse(address) ? new URL(address) : null
}
