// What src-renderer may import.

const { npm } = require('./npm.cjs')

/** A file of a feature: `$1` is the feature in `to` of the same rule. */
const rendererFeature = '^src-renderer/([^/]+)/'
/** Not features: what stands under them. */
const rendererBase = 'ipc|state|ui|i18n|styles'

module.exports = [
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
    name: 'stores-are-private',
    comment:
      'A store holds one view; another feature asks the program again. What the program itself is, all may know.',
    severity: 'error',
    from: { path: rendererFeature, pathNot: '^src-renderer/app/' },
    to: {
      path: '^src-renderer/[^/]+/.*-store\\.ts$',
      pathNot: '^src-renderer/(state|workspace|settings|$1)/',
    },
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
        'qr',
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
]
