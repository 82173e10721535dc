// Who may import what. Every rule says why it is there; a new rule needs a violation in tests/architecture.

module.exports = {
  forbidden: [
    ...require('./dependency-rules/everywhere.cjs'),
    ...require('./dependency-rules/shared.cjs'),
    ...require('./dependency-rules/main.cjs'),
    ...require('./dependency-rules/renderer.cjs'),
    ...require('./dependency-rules/server.cjs'),
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
