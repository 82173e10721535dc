import type { Database } from './database/database'
import { dropSpentInvites } from './access/access-queries'
import { dropLeftParts } from './parcels/parcels-queries'

const DAY = 24 * 3600 * 1000

/** An upload that nobody went on with for so long is given up. */
const LEFT_DAYS = 14

/** Takes away what nobody will ask for: parts of uploads that were left, invitations long over. */
export async function tidy(database: Database, now: number): Promise<void> {
  await database.asServer(async (trx) => {
    await dropLeftParts(trx, now - LEFT_DAYS * DAY)
    await dropSpentInvites(trx, now - LEFT_DAYS * DAY)
  })
}

/** Does the work once a day. Returns the way to stop. */
export function daily(work: () => Promise<void>): () => void {
  const timer = setInterval(() => void work(), DAY)
  timer.unref()
  return () => clearInterval(timer)
}
