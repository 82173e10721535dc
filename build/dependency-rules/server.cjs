// What src-server may import, and who may import it.

const { npm } = require('./npm.cjs')

module.exports = [
  {
    name: 'server-stands-alone',
    comment: 'It keeps sealed bytes: with the program it shares the contract and pure helpers, nothing else.',
    severity: 'error',
    from: { path: '^src-server/' },
    to: { path: '^src-', pathNot: '^src-(server|shared)/' },
  },
  {
    name: 'program-not-server',
    comment: 'A program meets its server over the wire only; both must run without the other.',
    severity: 'error',
    from: { path: '^src-(main|renderer|shared)/' },
    to: { path: '^src-server/' },
  },
  {
    name: 'server-stands-on-few-packages',
    comment: 'Whoever puts a server on the net answers for all that is in it.',
    severity: 'error',
    from: { path: '^src-server/' },
    to: {
      path: 'node_modules/',
      pathNot: npm(
        'hono',
        '@hono/node-server',
        'kysely',
        'pg',
        '@types/pg',
        'better-sqlite3',
        '@types/better-sqlite3',
        'zod',
        'vite',
      ),
    },
  },
  {
    name: 'server-sql-in-queries',
    comment:
      'SQL stands in one kind of file, so that it can be found, and read for the workspace it must name.',
    severity: 'error',
    from: { path: '^src-server/', pathNot: ['-queries\\.ts$', '^src-server/database/'] },
    to: { path: npm('kysely', 'pg') },
  },
]
