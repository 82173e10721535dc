import { defineConfig } from '@playwright/test'

/**
 * Journeys in a real Electron window. Notifications, clipboard and focus belong to a screen: on Linux each worker
 * has one of its own (tests/e2e/support/test.ts), elsewhere the journeys go one after another.
 */
export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'out/e2e',
  workers: process.platform === 'linux' ? 2 : 1,
  fullyParallel: true,
  retries: 0,
  forbidOnly: true,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: [['list'], ['json', { outputFile: 'out/reports/e2e.json' }]],
})
