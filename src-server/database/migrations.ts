export interface Migration {
  readonly version: number
  readonly sql: string
}

const sqlite = import.meta.glob<string>('../migrations/sqlite/*.sql', {
  query: '?raw',
  import: 'default',
  eager: true,
})
const postgres = import.meta.glob<string>('../migrations/postgres/*.sql', {
  query: '?raw',
  import: 'default',
  eager: true,
})

/** Bundled with the server, oldest first; the number of a file is the version it leads to. */
export const migrationsFor = { sqlite: inOrder(sqlite), postgres: inOrder(postgres) }

function inOrder(files: Record<string, string>): Migration[] {
  return Object.entries(files)
    .map(([file, sql]) => ({ version: Number(/(\d{4})-[^/]+\.sql$/.exec(file)?.[1]), sql }))
    .sort((one, other) => one.version - other.version)
}

/** Those that are not done yet. Throws when the database was made by a later version of the server. */
export function pendingFrom(found: number, migrations: readonly Migration[]): readonly Migration[] {
  const newest = migrations.at(-1)?.version ?? 0
  if (found > newest)
    throw new Error(
      `The database was made by a newer Tradewind server (version ${found}, this one knows ${newest}). It was left as it is; update the server.`,
    )
  return migrations.filter(({ version }) => version > found)
}
