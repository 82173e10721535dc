import type { FromWorkspace, ToWorkspace } from '../workspace-messages'

/** The keychain of the system, which only main reaches. */
export interface RemoteKeychain {
  /** Null: this system keeps no secrets. */
  seal(bytes: Uint8Array): Promise<Uint8Array | null>
  /** Null: it cannot be opened here. */
  open(sealed: Uint8Array): Promise<Uint8Array | null>
  /** Takes main's answer. */
  receive(message: Extract<ToWorkspace, { type: 'keychain-answer' }>): void
}

/** The keychain as the workspace process asks for it; main answers each request by its number. */
export function createRemoteKeychain(post: (message: FromWorkspace) => void): RemoteKeychain {
  const waiting = new Map<number, (bytes: Uint8Array | null) => void>()
  let last = 0
  const ask = (verb: 'seal' | 'open') => (bytes: Uint8Array) =>
    new Promise<Uint8Array | null>((resolve) => {
      last += 1
      waiting.set(last, resolve)
      post({ type: 'ask-keychain', id: last, verb, bytes })
    })
  return {
    seal: ask('seal'),
    open: ask('open'),
    receive({ id, bytes }) {
      waiting.get(id)?.(bytes)
      waiting.delete(id)
    },
  }
}
