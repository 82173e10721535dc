// Who may import what. Every rule says why it is there; a new rule needs a violation in tests/architecture.

/** A file of a feature in src-main: `$1` is the feature in `to` of the same rule. */
const mainFeature = '^src-main/([^/]+)/'
const rendererFeature = '^src-renderer/([^/]+)/'
/** Not features: what stands under, over or beside them. */
const mainBase = 'database|journal'
/** Entries that Electron forks. */
const forkedProcesses = 'workspace-process|parser-process'
/** Shells: they put features together and are used by none. */
const mainShell = 'ipc|desktop|preload|command-line'
/** Read models of the same facts about a record, written in one pass: one thing in three folders. */
const derived = 'overviews|matching|search'
/** Parts of main whose work is files or processes. */
const touchesFiles = 'backup|command-line|database|desktop|export|import|journal'
const rendererBase = 'ipc|state|ui|i18n|styles'

const npm = (...names) => `(^|/)node_modules/(${names.join('|')})(/|$)`

/** Pure packages: no Node, no DOM, no state of their own. A new one is a decision. */
const pure = npm('zod', 'i18next', 'date-fns', '@date-fns/tz', 'libphonenumber-js', 'es-hangul')

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment:
        'Two files that need each other are one file, or miss a third; neither can be understood alone.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'everything-resolves',
      comment: 'A rule cannot judge an import that it cannot find.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'shared-is-pure',
      comment: 'It runs in every process, so it needs none: only itself and pure packages named above.',
      severity: 'error',
      from: { path: '^src-shared/' },
      to: { pathNot: ['^src-shared/', pure] },
    },
    {
      name: 'shared-contracts-are-private',
      comment: 'Features share entities, not calls and columns: only the lists in contract/ collect those.',
      severity: 'error',
      from: { path: '^src-shared/([^/]+)/', pathNot: '^src-shared/contract/' },
      to: { path: '^src-shared/[^/]+/[^/]+-(contract|tables)\\.ts$', pathNot: '^src-shared/(contract|$1)/' },
    },
    {
      name: 'kernel-knows-no-feature',
      comment: 'The kernel is what three features use; it must not use one.',
      severity: 'error',
      from: { path: '^src-shared/kernel/' },
      to: { path: '^src-shared/', pathNot: '^src-shared/kernel/' },
    },
    {
      name: 'main-not-renderer',
      comment: 'The program must run without a window: command line, tests and bench do.',
      severity: 'error',
      from: { path: '^src-main/' },
      to: { path: '^src-renderer/' },
    },
    {
      name: 'renderer-not-main',
      comment: 'A window knows contracts, never how they are kept.',
      severity: 'error',
      from: { path: '^src-renderer/' },
      to: { path: '^src-main/' },
    },
    {
      name: 'renderer-has-no-electron',
      comment: 'The window is sandboxed: Electron and SQL are not there when it runs.',
      severity: 'error',
      from: { path: '^src-renderer/' },
      to: { path: npm('electron', 'better-sqlite3', 'kysely') },
    },
    {
      name: 'renderer-has-no-node',
      comment: 'As above, for what Node brings itself.',
      severity: 'error',
      from: { path: '^src-renderer/' },
      to: { dependencyTypes: ['core'] },
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
      from: { path: `^src-main/(${forkedProcesses}|backup-worker)\\.ts$` },
      to: { path: '^src-main/((desktop|preload)/|main\\.ts$)' },
    },
    {
      name: 'core-never-reaches-electron',
      comment: 'Not even through others: command line, tests and bench have no Electron to load.',
      severity: 'error',
      from: { path: '^src-main/(cli|backup-worker|create-workspace|features)\\.ts$' },
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
      comment:
        'They are computed from rows, for everybody; they share the facts of a record among themselves.',
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
      from: { path: '^src-', pathNot: '^src-main/database/' },
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
        path: '^src-main/((ipc|desktop|preload|command-line)/|(main|features|create-workspace|cli|[^/]+-process|backup-worker)\\.ts$)',
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
      name: 'stores-are-private',
      comment:
        'A store holds one view; another feature asks the program again. What the program itself is, all may know.',
      severity: 'error',
      from: { path: rendererFeature, pathNot: '^src-renderer/app/' },
      to: { path: '^src-renderer/[^/]+/.*-store\\.ts$', pathNot: '^src-renderer/(state|workspace|$1)/' },
    },
    {
      name: 'the-frame-is-used-by-nobody',
      comment: 'app/ puts screens into a window; a screen that knows its frame cannot stand elsewhere.',
      severity: 'error',
      from: { path: rendererFeature, pathNot: '^src-renderer/app/' },
      to: { path: '^src-renderer/app/' },
    },
    {
      name: 'ui-knows-no-feature',
      comment: 'The design system shows what it is given: no feature, no contract, no language.',
      severity: 'error',
      from: { path: '^src-renderer/ui/' },
      to: { path: '^src-', pathNot: ['^src-renderer/ui/', '^src-shared/kernel/'] },
    },
    {
      name: 'ui-stands-on-few-packages',
      comment: 'A second component library would be a second way to look and to behave.',
      severity: 'error',
      from: { path: '^src-renderer/ui/' },
      to: {
        path: 'node_modules/',
        pathNot: npm(
          'react',
          'react-dom',
          'react-aria-components',
          '@internationalized/date',
          'lucide-react',
          '@tanstack/react-virtual',
          '@types/react',
        ),
      },
    },
    {
      name: 'state-knows-no-feature',
      comment: 'What all screens share must not know one of them.',
      severity: 'error',
      from: { path: '^src-renderer/(ipc|state|i18n)/' },
      to: { path: '^src-renderer/[^/]+/', pathNot: `^src-renderer/(${rendererBase})/` },
    },
    {
      name: 'react-aria-only-in-ui',
      comment: 'Screens are made of our own parts; the library under them can be changed in one folder.',
      severity: 'error',
      from: { path: '^src-renderer/', pathNot: '^src-renderer/ui/' },
      to: {
        path: npm(
          'react-aria-components',
          'react-aria',
          'react-stately',
          '@react-aria/[^/]+',
          '@react-stately/[^/]+',
        ),
      },
    },
    {
      name: 'files-have-doors',
      comment: 'Whoever reads files or starts processes is listed here; a feature has its rows.',
      severity: 'error',
      from: { path: '^src-main/', pathNot: [`^src-main/(${touchesFiles})/`, '^src-main/[^/]+\\.ts$'] },
      to: { path: '^(node:)?(fs|fs/promises|child_process|worker_threads|vm|cluster)$' },
    },
    {
      name: 'no-network',
      comment: 'Nothing leaves the machine.',
      severity: 'error',
      from: { path: '^src-' },
      to: { path: '^(node:)?(net|http|https|http2|dgram|dns|tls)$' },
    },
    {
      name: 'tests-are-imported-by-nobody',
      comment: 'The program must not need what is not shipped.',
      severity: 'error',
      from: { pathNot: '^tests/' },
      to: { path: '^tests/' },
    },
    {
      name: 'build-is-not-the-program',
      comment: 'Tools make the program; the program does not use them.',
      severity: 'error',
      from: { path: '^src-' },
      to: { path: '^build/' },
    },
  ],
  options: {
    // TypeScript 7 has no JavaScript interface; without this parser every .ts file would be skipped silently.
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.cjs', '.json', '.css', '.d.ts'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
}
