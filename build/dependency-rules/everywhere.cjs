// Rules that hold in every folder.

module.exports = [
  {
    name: 'no-cycles',
    comment: 'Two files that need each other are one file, or miss a third; neither can be understood alone.',
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
    name: 'no-network',
    comment:
      'Nothing leaves the machine but what a person asks for, by fetch; the server is there to be asked.',
    severity: 'error',
    from: { path: '^src-', pathNot: '^src-server/' },
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
]
