// What src-shared may import.

const { npm } = require('./npm.cjs')

/** Pure packages: no Node, no DOM, no state of their own. A new one is a decision. */
const pure = npm('zod', 'i18next', 'date-fns', '@date-fns/tz', 'libphonenumber-js', 'es-hangul')

module.exports = [
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
]
