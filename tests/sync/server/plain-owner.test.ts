import { Client } from 'pg'
import { expect, test } from 'vitest'
import { freshPostgres } from './support/test-database'
import {
  createWorkspace,
  hexId,
  inviteDevice,
  never,
  pullAll,
  segmentOf,
  startTestServer,
} from './support/test-server'

/** A database that belongs to somebody who is no superuser; `isGranted`: an administrator has prepared it. */
async function databaseOf(right: 'CREATEROLE' | 'NOCREATEROLE', isGranted: boolean): Promise<string> {
  const admin = await freshPostgres()
  const connection = new Client({ connectionString: admin })
  await connection.connect()
  const owner = `firm${hexId().slice(0, 8)}`
  await connection.query(`CREATE ROLE ${owner} LOGIN ${right}`)
  await connection.query(`ALTER DATABASE ${new URL(admin).pathname.slice(1)} OWNER TO ${owner}`)
  await connection.query(
    "DO $$ BEGIN IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'tradewind_member') THEN CREATE ROLE tradewind_member NOLOGIN; END IF; END $$",
  )
  if (isGranted) await connection.query(`GRANT tradewind_member TO ${owner}`)
  await connection.end()
  return admin.replace('//postgres@', `//${owner}@`)
}

test.each([
  ['who may make roles takes the one of the server on', 'CREATEROLE', false],
  ['whom an administrator has granted it uses it', 'NOCREATEROLE', true],
] as const)('an owner %s', async (_, right, isGranted) => {
  const databaseUrl = await databaseOf(right, isGranted)
  const { url } = await startTestServer('postgres', { options: { databaseUrl } })
  const target = await createWorkspace(url)
  const other = await inviteDevice(target)
  await target.publish(segmentOf(hexId(), 1), never)
  expect(await pullAll(other)).toHaveLength(1)
})

test('an owner without either is told what the administrator has to do', async () => {
  const databaseUrl = await databaseOf('NOCREATEROLE', false)
  await expect(startTestServer('postgres', { options: { databaseUrl } })).rejects.toThrow(
    'GRANT tradewind_member',
  )
})
