import { AppError } from '../../../src-shared/contract/app-error'
import { message } from '../../../src-shared/contract/message'
import type { Target } from '../target'

export interface PartPlace {
  readonly target: Target
  readonly name: string
  readonly number: number
}

/**
 * A part as the target keeps it. Throws AppError not-found, with its name, when the target is there and the part is not, so
 * that another snapshot can be tried; unavailable when the target cannot be reached, so that this one goes on later.
 */
export async function readPart(
  { target, name, number }: PartPlace,
  signal: AbortSignal,
): Promise<Uint8Array> {
  try {
    return await target.snapshotPart(name, number, signal)
  } catch (error) {
    const isMissing =
      error instanceof AppError && (error.code === 'unavailable' || error.code === 'not-found')
    if (!isMissing) throw error
    // Throws when it is the whole target that cannot be reached.
    await target.snapshots(signal)
    const text = message('sync.error.snapshotPartMissing', { snapshot: name, part: number + 1 })
    throw new AppError('not-found', text, { cause: error })
  }
}
