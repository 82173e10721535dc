import type { Message } from '../../src-shared/contract/message'
import { isId } from '../../src-shared/kernel/ids'
import { ask, type CommandGround, type Outcome } from './outcome'
import type { CommandCall } from './parse-arguments'
import { UsageError } from './usage'

interface Undone {
  transaction: { id: string; label: Message }
  undone: { id: string; label: Message }
  kept: { name: string; group: string | null }[]
  keptCount: number
}

async function turnBack(
  { workspace, translator }: CommandGround,
  call: CommandCall,
  method: string,
): Promise<Outcome> {
  const [transactionId] = call.arguments
  if (transactionId !== undefined && !isId(transactionId))
    throw new UsageError(`${call.name} takes the id of a transaction`)
  const undone = await ask<Undone>(workspace, method, transactionId ? { transactionId } : {})
  const kept = undone.kept.map(({ name, group }) => `    ${name}${group ? `: ${group}` : ''}`)
  const about = undone.keptCount > 0 ? [translator.t('cli.kept', { count: undone.keptCount }), ...kept] : []
  return { json: undone, lines: [translator.message(undone.transaction.label), ...about] }
}

/** `undo [TRANSACTION]`. */
export function undoCommand(ground: CommandGround, call: CommandCall): Promise<Outcome> {
  return turnBack(ground, call, 'history.undo')
}

/** `redo [TRANSACTION]`. */
export function redoCommand(ground: CommandGround, call: CommandCall): Promise<Outcome> {
  return turnBack(ground, call, 'history.redo')
}

/** `sample`: once; a second call changes nothing and says so. */
export async function sampleCommand({ workspace, translator }: CommandGround): Promise<Outcome> {
  const added = await ask<{ transactionId: string; isNew: boolean }>(workspace, 'workspace.addSample', {})
  return { json: added, lines: [translator.t(added.isNew ? 'label.sample.add' : 'cli.sampleIsThere')] }
}
