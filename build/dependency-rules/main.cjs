// What src-main may import.

const { npm } = require('./npm.cjs')

/** A file of a feature: `$1` is the feature in `to` of the same rule. */
const mainFeature = '^src-main/([^/]+)/'
/** Not features: what stands under them. */
const mainBase = 'database|journal'
/** Entries that Electron forks. */
const forkedProcesses = 'workspace-process|parser-process'
/** Shells: they put features together and are used by none. */
const mainShell = 'ipc|desktop|preload|command-line'
/** Read models of the same facts about a record, written in one pass: one thing in three folders. */
const derived = 'overviews|matching|search'
/** Parts of main whose work is files or processes. */
const touchesFiles = 'backup|command-line|database|desktop|export|import|journal|sync'

module.exports = [
  {
    name: 'main-not-renderer',
    comment: 'The program must run without a window: command line, tests and bench do.',
    severity: 'error',
    from: { path: '^src-main/' },
    to: { path: '^src-renderer/' },
  },
  {
    name: 'electron-only-in-ipc-desktop-preload',
    comment: 'The core runs on plain Node; main.ts puts the two together and is the one exception.',
    severity: 'error',
    from: {
      path: '^src-main/',
      pathNot: ['^src-main/(ipc|desktop|preload)/', `^src-main/(main|${forkedProcesses})\\.ts$`],
    },
    to: { path: npm('electron') },
  },
  {
    name: 'processes-name-electron-only-as-a-type',
    comment:
      'A forked process is handed its port by Electron and may name its type; there is nothing to load.',
    severity: 'error',
    from: { path: `^src-main/(${forkedProcesses})\\.ts$` },
    to: { path: npm('electron'), dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'processes-know-no-window',
    comment: 'They answer the window; it is another process.',
    severity: 'error',
    from: { path: `^src-main/(${forkedProcesses}|backup-worker|row-thread)\\.ts$` },
    to: { path: '^src-main/((desktop|preload)/|main\\.ts$)' },
  },
  {
    name: 'core-never-reaches-electron',
    comment: 'Not even through others: command line, tests and bench have no Electron to load.',
    severity: 'error',
    from: { path: '^src-main/(cli|backup-worker|row-thread|create-workspace|features)\\.ts$' },
    to: { path: npm('electron'), reachable: true },
  },
  {
    name: 'parser-never-reaches-the-database',
    comment: 'Foreign files are read where nothing can be broken.',
    severity: 'error',
    from: { path: '^src-main/(parser-process\\.ts|import/(parser|reading)/)' },
    to: { path: npm('better-sqlite3'), reachable: true },
  },
  {
    name: 'queries-are-private',
    comment:
      'SQL of a feature is nobody else’s; ask its service. Derived tables are there to be read by all.',
    severity: 'error',
    from: { path: mainFeature },
    to: { path: '^src-main/[^/]+/.*-queries\\.ts$', pathNot: `^src-main/(${mainBase}|${derived}|$1)/` },
  },
  {
    name: 'features-meet-at-services',
    comment: 'Of another feature only its service, and words and pure rules that stand in src-shared.',
    severity: 'error',
    from: { path: mainFeature, pathNot: `^src-main/(${mainBase}|${mainShell}|${derived})/` },
    to: { path: mainFeature, pathNot: [`^src-main/(${mainBase}|$1)/`, '-(service|queries)\\.ts$'] },
  },
  {
    name: 'derived-tables-know-no-feature',
    comment: 'They are computed from rows, for everybody; they share the facts of a record among themselves.',
    severity: 'error',
    from: { path: `^src-main/(${derived})/` },
    to: { path: mainFeature, pathNot: [`^src-main/(${mainBase}|${derived})/`, '-service\\.ts$'] },
  },
  {
    name: 'kysely-only-in-queries',
    comment: 'Reading SQL stands in one kind of file, so that it can be found and measured.',
    severity: 'error',
    from: { path: '^src-main/', pathNot: ['-queries\\.ts$', '^src-main/database/'] },
    to: { path: npm('kysely') },
  },
  {
    name: 'sqlite-only-in-database',
    comment: 'One place opens, locks and later encrypts files.',
    severity: 'error',
    from: { path: '^src-', pathNot: '^src-(main|server)/database/' },
    to: { path: npm('better-sqlite3') },
  },
  {
    name: 'database-knows-no-feature',
    comment: 'Everything stands on it; of features it only lists the types of their local tables.',
    severity: 'error',
    from: { path: '^src-main/database/' },
    to: {
      path: '^src-',
      pathNot: [
        '^src-main/database/',
        '^src-shared/(kernel|contract)/',
        '^src-main/[^/]+/[^/]+-tables\\.ts$',
      ],
    },
  },
  {
    name: 'journal-knows-no-feature',
    comment: 'It writes any registered table and must not favour one.',
    severity: 'error',
    from: { path: '^src-main/journal/' },
    to: { path: '^src-', pathNot: ['^src-main/(database|journal)/', '^src-shared/(kernel|contract)/'] },
  },
  {
    name: 'ipc-and-desktop-know-no-feature',
    comment: 'They carry calls and open windows; what is asked for arrives through the contract.',
    severity: 'error',
    from: { path: '^src-main/(ipc|desktop)/' },
    to: { path: mainFeature, pathNot: '^src-main/(ipc|desktop)/' },
  },
  {
    name: 'features-know-no-shell',
    comment: 'Window, channels and composition are put around features, never used by them.',
    severity: 'error',
    from: { path: mainFeature, pathNot: `^src-main/(${mainShell})/` },
    to: {
      path: '^src-main/((ipc|desktop|preload|command-line)/|(main|features|create-workspace|cli|[^/]+-process|backup-worker|row-thread)\\.ts$)',
    },
  },
  {
    name: 'preload-is-thin',
    comment:
      'It runs beside the page with more rights than the page: two functions, and the words of the contract.',
    severity: 'error',
    from: { path: '^src-main/preload/' },
    to: { pathNot: ['^src-main/preload/', '^src-shared/(contract|kernel)/', npm('electron')] },
  },
  {
    name: 'files-have-doors',
    comment: 'Whoever reads files or starts processes is listed here; a feature has its rows.',
    severity: 'error',
    from: { path: '^src-main/', pathNot: [`^src-main/(${touchesFiles})/`, '^src-main/[^/]+\\.ts$'] },
    to: { path: '^(node:)?(fs|fs/promises|child_process|worker_threads|vm|cluster)$' },
  },
]
