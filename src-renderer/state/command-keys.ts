import { matchKeybindingPress, parseKeybinding } from 'tinykeys'
import { possibleCommands, runCommand, type Command } from './commands'

const PATIENCE = 1000

const names: Readonly<Record<string, string>> = {
  Slash: '/',
  Space: 'Space',
  Escape: 'Esc',
  Enter: 'Enter',
  Delete: 'Del',
  Backspace: '⌫',
  Comma: ',',
  Digit3: '3',
}

function pressText(press: string, isMac: boolean): string {
  if (press === 'Shift+Slash') return '?'
  if (press === 'Shift+Digit3') return '#'
  return press
    .split('+')
    .map((part) => {
      if (part === '$mod') return isMac ? '⌘' : 'Ctrl'
      if (part === 'Shift' && isMac) return '⇧'
      return names[part] ?? part.replace(/^(Key|Digit)/, '')
    })
    .join(' ')
}

const onMac = (): boolean => /Mac/.test(navigator.platform)

/** The keys of a command as they are shown, for example `Ctrl K` or `G P`; undefined where it has none. */
export function shortcutOf(command: Command): string | undefined {
  const [first] = command.keys ?? []
  return first === undefined ? undefined : keysText(first)
}

/** One combination as it is shown. */
export function keysText(keys: string): string {
  const isMac = onMac()
  return keys
    .split(' ')
    .map((press) => pressText(press, isMac))
    .join(' ')
}

/** True while the key belongs to a text: undo, letters and arrows are then the field's own. */
function isTextEdited(event: KeyboardEvent): boolean {
  const target = event.target
  if (!(target instanceof HTMLElement)) return false
  if (target.isContentEditable || target.tagName === 'TEXTAREA' || target.tagName === 'SELECT') return true
  return target instanceof HTMLInputElement && !['checkbox', 'radio', 'button'].includes(target.type)
}

/** A key that an input method is using: the syllable, not the command, gets it. */
function isComposing(event: KeyboardEvent): boolean {
  return event.isComposing || event.keyCode === 229 || event.key === 'Process'
}

/** Menus and lists jump by typed letters, and a dialog stops everything behind it. */
function isInOverlay(event: KeyboardEvent): boolean {
  return (
    event.target instanceof Element &&
    event.target.closest('[role="dialog"], [role="menu"], [role="listbox"]') !== null
  )
}

interface Pending {
  readonly command: Command
  readonly rest: ReturnType<typeof parseKeybinding>
  readonly at: number
}

/**
 * Listens for the keys of every possible command. A key that continues a started sequence (`g` then `c`) belongs to
 * the sequence, not to the command that has that key alone.
 */
export function listenForKeys(target: Window): () => void {
  let pending: readonly Pending[] = []

  const matchesOf = (event: KeyboardEvent): readonly Pending[] => {
    const matches = ({ rest: [press] }: Pending) => press !== undefined && matchKeybindingPress(event, press)
    const continued = pending.filter((one) => event.timeStamp - one.at < PATIENCE && matches(one))
    return continued.length > 0 ? continued : fresh(event).filter(matches)
  }

  const listener = (event: KeyboardEvent) => {
    if (event.defaultPrevented || isComposing(event) || isOnlyModifier(event)) return
    const isTaken = isTextEdited(event) || isInOverlay(event)
    const allowed = matchesOf(event).filter(({ command }) => !isTaken || command.everywhere === true)
    pending = allowed
      .filter(({ rest }) => rest.length > 1)
      .map(({ command, rest }) => ({ command, rest: rest.slice(1), at: event.timeStamp }))
    const whole = allowed.find(({ rest }) => rest.length === 1)
    if (whole === undefined && pending.length === 0) return
    event.preventDefault()
    if (whole !== undefined) {
      pending = []
      runCommand(whole.command.id)
    }
  }
  target.addEventListener('keydown', listener)
  return () => target.removeEventListener('keydown', listener)
}

function isOnlyModifier(event: KeyboardEvent): boolean {
  return ['Shift', 'Control', 'Alt', 'Meta'].includes(event.key)
}

function fresh(event: KeyboardEvent): readonly Pending[] {
  return possibleCommands().flatMap((command) =>
    (command.keys ?? []).map((keys) => ({ command, rest: parseKeybinding(keys), at: event.timeStamp })),
  )
}
