import type { SyncDot, SyncPlace, SyncState, SyncTarget } from '../../src-shared/sync/sync-contract'
import type { Words } from '../i18n/translator'
import type { Tone } from '../ui/tone'

/** Quiet while all is well or nobody is needed; red only when somebody is. */
export const dotTones: Record<SyncDot, Tone> = {
  alone: 'neutral',
  synced: 'good',
  working: 'info',
  waiting: 'warn',
  paused: 'neutral',
  'needs-you': 'bad',
}

export const targetTones: Record<SyncTarget['state'], Tone> = {
  connected: 'good',
  'not-connected': 'neutral',
  working: 'info',
  paused: 'neutral',
  'needs-you': 'bad',
}

/** `3 minutes ago`, `just now`. */
export function agoText({ t, format }: Words, at: number, now: number): string {
  return now - at < 60_000 ? t('sync.justNow') : format.relative(now, at)
}

/** Where a place is: the path of a folder, the address of a server. */
export function placeText(place: SyncPlace): string {
  return place.kind === 'folder' ? place.path : place.url
}

/** The name of a device, whatever is known of it. */
export function deviceText({ t }: Words, name: string | null): string {
  return name ?? t('sync.devices.unknown')
}

/** Names of tables as a person knows them; one that a newer program made shows its own. */
export function tablesText({ t, format }: Words, tables: readonly string[]): string {
  const known = (table: string) => t(`sync.table.${table}` as 'sync.table.company')
  return format.list(tables.map((table) => (/^\[.*\]$/.test(known(table)) ? table : known(table))))
}

/** Why somebody is needed: the first reason that stops most. */
function needText(words: Words, { isLocked, targets, divergence, conflicts }: SyncState): string {
  const { t, message } = words
  if (isLocked) return t('sync.alarm.locked')
  const stopped = targets.find((one) => one.state === 'needs-you')
  if (stopped?.trouble) return message(stopped.trouble)
  const [differs] = divergence
  if (differs) return t('sync.alarm.differs', { device: deviceText(words, differs.deviceName) })
  return conflicts > 0 ? t('sync.dot.conflictSentence', { count: conflicts }) : t('sync.dot.needsYouSentence')
}

function syncedText(words: Words, { targets }: SyncState, now: number): string {
  const times = targets.flatMap(({ lastExchangeAt }) => (lastExchangeAt === null ? [] : [lastExchangeAt]))
  return times.length === 0
    ? words.t('sync.dot.syncedNever')
    : words.t('sync.dot.syncedSentence', { time: agoText(words, Math.max(...times), now) })
}

function waitingText({ t }: Words, { targets }: SyncState): string {
  const toSend = Math.max(0, ...targets.map((one) => one.toSend))
  const isCutOff = targets.some((one) => one.state === 'not-connected' && one.toSend > 0)
  return isCutOff ? t('sync.dot.toSendSentence', { count: toSend }) : t('sync.dot.waitingSentence')
}

/** What the dot means now, in a sentence. `now` in milliseconds UTC. */
export function dotSentence(words: Words, state: SyncState, now: number): string {
  switch (state.dot) {
    case 'alone':
      return words.t('sync.dot.aloneSentence')
    case 'synced':
      return syncedText(words, state, now)
    case 'working':
      return words.t('sync.dot.workingSentence')
    case 'waiting':
      return waitingText(words, state)
    case 'paused':
      return words.t('sync.dot.pausedSentence')
    case 'needs-you':
      return needText(words, state)
  }
}
