import { useEffect, useRef } from 'react'
import type { TextKey } from '../../src-shared/i18n/text-key'

export const commandGroups = ['go', 'create', 'list', 'record', 'activity', 'deal', 'program'] as const
export type CommandGroup = (typeof commandGroups)[number]

/** Something that can be done: shown in the palette, in tooltips and menus, and on the shortcut sheet. */
export interface Command {
  readonly id: string
  readonly title: TextKey
  readonly group: CommandGroup
  /**
   * Keys by their place on the keyboard (`event.code`), so that Korean and Russian layouts work: `$mod+KeyK`,
   * `Shift+Slash`, or two after each other: `KeyG KeyP`. `$mod` is Ctrl, on a Mac Command.
   */
  readonly keys?: readonly string[]
  /** Acts while a text is being edited, too. Only for keys with Ctrl, Command or a function key. */
  readonly everywhere?: boolean
  /** Not offered in the palette (opening the palette itself, moving in a list). */
  readonly isHidden?: boolean
}

interface Handler {
  readonly command: Command
  readonly run: () => void
}

const handlers: Handler[] = []

/** Declares a command. Everything that names it (palette, keys, tooltips, sheet) reads this one object. */
export function defineCommand(command: Command): Command {
  return command
}

/** Lets a command do something until the returned function is called. The newest handler of a command wins. */
export function handleCommand(command: Command, run: () => void): () => void {
  const handler = { command, run }
  handlers.unshift(handler)
  return () => {
    handlers.splice(handlers.indexOf(handler), 1)
  }
}

/** While mounted, the command does this. With null it is not possible at the moment. */
export function useCommand(command: Command, run: (() => void) | null): void {
  const newest = useRef(run)
  newest.current = run
  const isPossible = run !== null
  useEffect(() => {
    if (!isPossible) return undefined
    return handleCommand(command, () => newest.current?.())
  }, [command, isPossible])
}

/** What can be done right now, each command once, in the order in which it became possible (newest first). */
export function possibleCommands(): readonly Command[] {
  return [...new Set(handlers.map((handler) => handler.command))]
}

/** Does it. False when nobody handles the command now. */
export function runCommand(id: string): boolean {
  const handler = handlers.find((one) => one.command.id === id)
  handler?.run()
  return handler !== undefined
}
