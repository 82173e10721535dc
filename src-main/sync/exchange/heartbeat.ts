import * as z from 'zod'
import type { Note } from '../target'
import { notePeer, readPeers } from '../sync-queries'
import type { ExchangeGround } from './exchange-ground'

const frontierSchema = z.record(z.string().regex(/^[0-9a-f]{32}$/), z.int().min(0))

const heartbeatSchema = z.object({
  format: z.literal(1),
  device: z.string().regex(/^[0-9a-f]{32}$/),
  name: z.string().max(200),
  platform: z.string().max(50),
  app: z.string().max(50),
  schema: z.int(),
  /** The clock of the device, milliseconds UTC. */
  at: z.number(),
  /** Up to which number it has taken in every device's entries. */
  frontier: frontierSchema,
  /** Digest per table at that frontier; null while nobody has worked it out. */
  digest: z
    .object({ frontier: frontierSchema, forks: frontierSchema, tables: z.record(z.string(), z.string()) })
    .nullable(),
})

/** What a device says of itself at every exchange; sealed, so a target learns nothing from it but that it lives. */
export type Heartbeat = z.infer<typeof heartbeatSchema>

/** The heartbeat in a text that was stored; null when a newer version wrote it in a way that this one cannot read. */
export function parseHeartbeat(text: string | null): Heartbeat | null {
  if (text === null) return null
  try {
    return heartbeatSchema.safeParse(JSON.parse(text)).data ?? null
  } catch {
    return null
  }
}

/** Leaves our heartbeat at the target. */
export async function beat({ target, seals, signal }: ExchangeGround, heartbeat: Heartbeat): Promise<void> {
  const text = JSON.stringify(heartbeat)
  await target.beat(heartbeat.device, seals.sealNote(Buffer.from(text)), signal)
}

/**
 * Reads the heartbeats of the others and notes those that say something newer than what is known (a stick may bring old
 * ones). What cannot be read is left out: it may be half written. Returns all that could be read.
 */
export async function listen(ground: ExchangeGround, self: string): Promise<Heartbeat[]> {
  const { deps, target, targetId, signal } = ground
  const notes = await target.heartbeats(signal)
  const heard = notes.filter(({ name }) => name !== self).flatMap((note) => opened(ground, note) ?? [])
  const known = new Map(
    (await readPeers(deps.read)).map((peer) => [peer.device, parseHeartbeat(peer.heartbeat)]),
  )
  const news = heard.filter((heartbeat) => isNewer(heartbeat, known.get(heartbeat.device) ?? null))
  if (news.length > 0)
    await deps.writeLocal((trx) => {
      for (const heartbeat of news)
        notePeer(trx, {
          device: heartbeat.device,
          heartbeat: JSON.stringify(heartbeat),
          heardAt: deps.clock.now(),
          target: targetId,
        })
    })
  return heard
}

/** A device's own entries only grow; its clock may be set back. */
function isNewer(heartbeat: Heartbeat, known: Heartbeat | null): boolean {
  if (!known) return true
  const grown = ownCount(heartbeat) - ownCount(known)
  return grown > 0 || (grown === 0 && heartbeat.at > known.at)
}

function ownCount({ device, frontier }: Heartbeat): number {
  return frontier[device] ?? 0
}

function opened({ seals }: ExchangeGround, { name, bytes }: Note): Heartbeat | null {
  try {
    const heartbeat = parseHeartbeat(Buffer.from(seals.openNote(bytes)).toString())
    // Whoever can write into the folder could put one device's heartbeat under another's name.
    return heartbeat?.device === name ? heartbeat : null
  } catch {
    return null
  }
}
