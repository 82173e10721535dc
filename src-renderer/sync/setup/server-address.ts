import type { SyncPlace } from '../../../src-shared/sync/sync-contract'

const scheme = /^[a-z][a-z0-9+.-]*:\/\//i

function urlOf(text: string): URL | null {
  try {
    return new URL(scheme.test(text) ? text : `https://${text}`)
  } catch (cause) {
    if (cause instanceof TypeError) return null
    throw cause
  }
}

/** What an invitation link carries behind the address: `#invite=…`, `?invite=…`, or the bare word after `#`. */
function inviteOf(url: URL): string | null {
  const hash = url.hash.slice(1)
  return (
    url.searchParams.get('invite') ??
    new URLSearchParams(hash).get('invite') ??
    (hash === '' || hash.includes('=') ? null : hash)
  )
}

/** The server that an address or an invitation link names; null when the text is neither. */
export function serverOf(text: string): Extract<SyncPlace, { kind: 'server' }> | null {
  const typed = text.trim()
  const url = typed === '' || /\s/.test(typed) ? null : urlOf(typed)
  if (url === null || !/^https?:$/.test(url.protocol) || url.hostname === '') return null
  const isHost = url.hostname === 'localhost' || /[.:]/.test(url.hostname) || scheme.test(typed)
  if (!isHost) return null
  const invite = inviteOf(url)
  const path = url.pathname.replace(/\/+$/, '')
  const address = `${url.origin}${path}`
  return invite === null ? { kind: 'server', url: address } : { kind: 'server', url: address, invite }
}
