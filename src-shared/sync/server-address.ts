/** Where a workspace is on a server, as a person pastes it: an address or a link somebody sent. */
export interface ServerAddress {
  /** Without a slash at its end; what stands before `/v1/…`. */
  readonly base: string
  /** Of several on one server the one that is meant: 32 hex digits; null means the only one. */
  readonly workspace: string | null
  /** One-time, from a colleague. */
  readonly invite: string | null
  /** For making a workspace: printed by the server, or its administrator's. */
  readonly code: string | null
}

const shape = /^(https?):\/\/([^\s/?#@]+)(\/[^\s?#]*)?(?:#(\S*))?$/i
const ofWorkspace = /^(.*)\/w\/([0-9a-f]{32})$/i

/** Reads `https://host[/w/WORKSPACE][#invite=CODE|#code=CODE]`; a missing scheme means https. Null for anything else. */
export function parseServerAddress(text: string): ServerAddress | null {
  const [, scheme, host, path = '', fragment = ''] = shape.exec(withScheme(text.trim())) ?? []
  if (!scheme || !host) return null
  const bare = path.replace(/\/+$/, '')
  const [, before = bare, workspace = ''] = ofWorkspace.exec(bare) ?? []
  return {
    base: `${scheme.toLowerCase()}://${host.toLowerCase()}${before}`,
    workspace: workspace.toLowerCase() || null,
    invite: valueIn(fragment, 'invite'),
    code: valueIn(fragment, 'code'),
  }
}

function withScheme(text: string): string {
  return /^[a-z]+:\/\//i.test(text) ? text : `https://${text}`
}

function valueIn(fragment: string, key: string): string | null {
  return fragment.startsWith(`${key}=`) ? fragment.slice(key.length + 1) || null : null
}

/** The link that a colleague pastes. The code stands behind `#`, which no browser sends anywhere. */
export function inviteLink(base: string, workspace: string, code: string): string {
  return `${base}/w/${workspace}#invite=${code}`
}
