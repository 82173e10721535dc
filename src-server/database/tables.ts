/** The tables as Kysely sees them, the same on both databases. Numbers are milliseconds UTC where the name ends in `At`. */
export interface Tables {
  workspace: { id: string; epoch: string; head: number; createdAt: number }
  segment: {
    workspace: string
    position: number
    id: string
    scope: string
    mark: string
    device: string
    first: number
    last: number
    publisher: string
    size: number
    bytes: Buffer | null
    receivedAt: number
  }
  enrolment: {
    workspace: string
    tokenHash: string
    device: string
    joinedAt: number
    lastSeenAt: number
    revokedAt: number | null
  }
  invite: { workspace: string; codeHash: string; expiresAt: number; usedBy: string | null }
  joinKey: {
    workspace: string
    kind: string
    salt: string
    n: number
    r: number
    p: number
    verifier: string
  }
  note: { workspace: string; kind: string; name: string; bytes: Buffer; leftBy: string }
  parcel: { workspace: string; kind: string; name: string; version: string; manifest: Buffer }
  part: {
    workspace: string
    kind: string
    name: string
    version: string
    number: number
    bytes: Buffer
    receivedAt: number
  }
}
