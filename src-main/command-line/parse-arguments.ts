import { parseArgs } from 'node:util'
import { type CommandName, commands, UsageError, usageText } from './usage'

export interface CommandCall {
  readonly name: CommandName
  readonly arguments: readonly string[]
  readonly workspace: string | null
  readonly json: boolean
  readonly flags: ReadonlySet<string>
  readonly values: ReadonlyMap<string, readonly string[]>
}

function isCommand(name: string | undefined): name is CommandName {
  return name !== undefined && Object.hasOwn(commands, name)
}

/** Options whose next word is their value, and never the command. */
const valued = new Set([
  '--workspace',
  ...Object.values(commands).flatMap(({ options }) =>
    Object.entries(options).flatMap(([option, kind]) => (kind === 'flag' ? [] : [`--${option}`])),
  ),
])

function commandIn(words: readonly string[]): string | undefined {
  return words.find((word, index) => !word.startsWith('-') && !valued.has(words[index - 1] ?? ''))
}

/** The usage that `--help` asks for: of one command, or of all; null when nobody asks. */
export function helpFor(words: readonly string[]): string | null {
  if (!words.includes('--help')) return null
  const name = commandIn(words)
  return usageText(isCommand(name) ? name : undefined)
}

/** Understands the words after `cli --`. Throws UsageError for anything unknown, missing or left over. */
export function parseArguments(words: readonly string[]): CommandCall {
  const name = commandIn(words)
  if (!isCommand(name)) throw new UsageError(name ? `unknown command: ${name}` : 'no command given')
  const { options, arguments: wanted } = commands[name]
  const own = Object.entries(options).map(([option, kind]) => [
    option,
    { type: kind === 'flag' ? ('boolean' as const) : ('string' as const), multiple: kind === 'many' },
  ])
  const { values, positionals } = read(words, {
    workspace: { type: 'string' },
    json: { type: 'boolean' },
    ...Object.fromEntries(own),
  })
  const given = positionals.filter((_word, index) => index !== positionals.indexOf(name))
  const required = wanted.filter((one) => !one.startsWith('[')).length
  if (given.length < required || given.length > wanted.length) {
    throw new UsageError(`${name} takes ${wanted.length === 0 ? 'no arguments' : wanted.join(' ')}`)
  }
  const { workspace, json, ...rest } = values
  refuseBlanks(values, given)
  const flags = new Set(Object.keys(rest).filter((option) => rest[option] === true))
  const texts = Object.entries(rest).flatMap(([option, value]) =>
    typeof value === 'boolean' ? [] : [[option, [value].flat()] as const],
  )
  return {
    name,
    arguments: given,
    workspace: typeof workspace === 'string' ? workspace : null,
    json: json === true,
    flags,
    values: new Map(texts.map(([option, all]) => [option, all.map(String)])),
  }
}

/** A variable that was empty in a script must not become the folder one stands in. */
function refuseBlanks(values: ReturnType<typeof read>['values'], given: readonly string[]): void {
  const isBlank = (value: unknown) => typeof value === 'string' && value.trim() === ''
  for (const [option, value] of Object.entries(values))
    if ([value].flat().some(isBlank)) throw new UsageError(`--${option} is empty`)
  if (given.some(isBlank)) throw new UsageError('an argument is empty')
}

type OptionKinds = Record<string, { type: 'string' | 'boolean'; multiple?: boolean }>

function read(words: readonly string[], options: OptionKinds) {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      options,
      allowPositionals: true,
      strict: true,
    })
    return { values: values as Record<string, string | boolean | string[] | undefined>, positionals }
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}

/** A whole number of an option, or the default when it is not given. */
export function numberOption(call: CommandCall, option: string, missing: number): number {
  const [text] = call.values.get(option) ?? []
  if (text === undefined) return missing
  if (!/^\d{1,9}$/.test(text)) throw new UsageError(`--${option} takes a whole number`)
  return Number(text)
}
