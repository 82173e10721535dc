import type { SyncState } from '../../src-shared/sync/sync-contract'

/**
 * The state in lines that can be sent to whoever helps: counts, times and reasons by their keys; no names of people,
 * devices or folders.
 */
export function diagnosticsText(state: SyncState): string {
  const time = (at: number | null) => (at === null ? 'never' : new Date(at).toISOString())
  return [
    `state ${state.dot}, paused ${state.isPaused}, locked ${state.isLocked}`,
    `workspace ${state.workspace ?? 'not shared'}`,
    ...state.targets.map(
      (target) =>
        `target ${target.id}: ${target.place.kind}, ${target.mode}, ${target.state}, last ${time(target.lastExchangeAt)}, ` +
        `to send ${target.toSend}, incomplete ${target.incomplete}, trouble ${target.trouble?.key ?? 'none'}`,
    ),
    ...state.devices.map(
      (device) =>
        `device ${device.id.slice(0, 8)}${device.isThis ? ' (this one)' : ''}: heard ${time(device.lastHeardAt)}, ` +
        `received ${device.received}, behind ${device.behind ?? 'unknown'}, ${device.platform ?? 'unknown'} ${device.appVersion ?? ''}` +
        `${device.isForked ? ', forked' : ''}${device.revokedAt === null ? '' : ', revoked'}`,
    ),
    ...state.waits.map(
      ({ kind, count, deviceId }) => `waits: ${kind} ${count} of ${deviceId?.slice(0, 8) ?? '-'}`,
    ),
    `conflicts ${state.conflicts}`,
    ...state.divergence.map(({ tables }) => `differs: ${tables.join(', ')}`),
    '',
  ].join('\n')
}
