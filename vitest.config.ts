import { defineConfig } from 'vitest/config'

const unit = ['tests/**/*.test.ts']
const component = ['tests/**/*.test.tsx']
const elsewhere = ['tests/e2e/**', 'tests/bench/**']

/** Two projects: rules and storage on plain Node, components in happy-dom. The window itself is Playwright's. */
export default defineConfig({
  test: {
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    globalSetup: ['tests/sync/server/support/shared-cluster.ts'],
    projects: [
      { extends: true, test: { name: 'unit', environment: 'node', include: unit, exclude: elsewhere } },
      {
        extends: true,
        test: { name: 'component', environment: 'happy-dom', include: component, exclude: elsewhere },
      },
    ],
  },
})
