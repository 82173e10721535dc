import { undo } from './history-store'

/** Takes back one transaction (without id the last one); the status line says how it went and what was kept. */
export function useUndo(): (transactionId?: string) => Promise<void> {
  return undo
}
