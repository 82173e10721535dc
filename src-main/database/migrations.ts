/** One step of the schema, as bundled from `migrations/NNNN-name.sql`. */
export interface Migration {
  readonly version: number
  readonly name: string
  readonly sql: string
}

const files = import.meta.glob<string>('../../migrations/*.sql', {
  query: '?raw',
  import: 'default',
  eager: true,
})

/** All migrations of this version of the program, oldest first. */
export const migrations: readonly Migration[] = readMigrations(files)

/** The migrations in a set of files, by path. Throws when a file is not named `NNNN-name.sql` or a number stands twice. */
function readMigrations(sqlByPath: Readonly<Record<string, string>>): Migration[] {
  const found = Object.entries(sqlByPath).map(([path, sql]) => {
    const [, number, name] = /(\d{4})-([a-z0-9-]+)\.sql$/.exec(path) ?? []
    if (number === undefined || name === undefined) throw new Error(`${path} is not named NNNN-name.sql`)
    return { version: Number(number), name, sql }
  })
  if (new Set(found.map(({ version }) => version)).size < found.length)
    throw new Error('a number stands twice')
  return found.sort((one, other) => one.version - other.version)
}
