/** A call of the command line that cannot be understood: usage goes to stderr, the exit status is 2. */
export class UsageError extends Error {
  constructor(reason: string) {
    super(reason)
    this.name = 'UsageError'
  }
}

/** The commands with their own options. `value` options take a text, `many` may be given several times. */
export const commands = {
  import: {
    arguments: ['FILE'],
    options: {
      'dry-run': 'flag',
      'include-hidden': 'flag',
      mapping: 'value',
      set: 'many',
      duplicates: 'value',
      'owner-rule': 'value',
      errors: 'value',
      sheet: 'value',
      password: 'value',
    },
  },
  search: { arguments: ['TEXT'], options: { limit: 'value' } },
  show: { arguments: ['ID'], options: {} },
  list: { arguments: ['people|companies|deals|tasks|imports'], options: { limit: 'value' } },
  undo: { arguments: ['[TRANSACTION]'], options: {} },
  redo: { arguments: ['[TRANSACTION]'], options: {} },
  history: { arguments: ['ID'], options: {} },
  export: { arguments: ['people|companies|deals', 'FILE'], options: { filter: 'value' } },
  backup: { arguments: ['FILE'], options: {} },
  restore: { arguments: ['FILE'], options: {} },
  check: { arguments: [], options: {} },
  ['info']: { arguments: [], options: {} },
  sample: { arguments: [], options: {} },
  sync: {
    arguments: [],
    options: { folder: 'value', server: 'value', invite: 'value', name: 'value', 'recovery-code': 'value' },
  },
  devices: { arguments: [], options: {} },
} as const satisfies Record<
  string,
  { arguments: readonly string[]; options: Record<string, 'flag' | 'value' | 'many'> }
>

export type CommandName = keyof typeof commands

const about: Record<CommandName, string> = {
  import: 'reads a list and writes it in one transaction (--dry-run: writes nothing)',
  search: 'finds people, companies, deals and activities by any part of a word',
  show: 'everything about one record',
  list: 'all records of a kind',
  undo: 'takes back a transaction, the last one when none is named',
  redo: 'does again what was taken back last',
  history: 'who changed what on a record',
  export: 'writes a list as .xlsx, .csv or (people, companies) .vcf',
  backup: 'writes a checked copy of the workspace',
  restore: 'puts a backup in the place of the workspace and keeps the old file beside it',
  check: 'integrity, foreign keys, guards, journal against state',
  ['info']: 'counts, versions and how the file is kept',
  sample: 'adds the sample data',
  sync: 'exchanges with a shared folder or server; creates or joins the workspace there (TRADEWIND_PASSPHRASE)',
  devices: 'the devices that share this workspace',
}

/** The usage of one command, or of all. */
export function usageText(name?: CommandName): string {
  const names: readonly CommandName[] = name ? [name] : (Object.keys(commands) as CommandName[])
  const lines = names.map((one) => `  ${usageLine(one)}\n      ${about[one]}`)
  return ['Usage: npm run --silent cli -- COMMAND [--workspace DIR] [--json]', '', ...lines, ''].join('\n')
}

function usageLine(name: CommandName): string {
  const { arguments: given, options } = commands[name]
  const marks = Object.entries(options).map(([option, kind]) => {
    if (kind === 'flag') return `[--${option}]`
    return kind === 'many' ? `[--${option} FIELD=VALUE]...` : `[--${option} VALUE]`
  })
  return [name, ...given, ...marks].join(' ')
}
