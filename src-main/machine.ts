import { hostname } from 'node:os'
import { version } from '../package.json'

/** What this program and the computer that it runs on are called; other devices show it. */
export const machine = { name: hostname(), platform: process.platform, appVersion: version } as const
