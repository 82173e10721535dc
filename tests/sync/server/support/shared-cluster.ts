import { createServer, type AddressInfo } from 'node:net'
import type { TestProject } from 'vitest/node'
import { type Cluster, startCluster } from './postgres-cluster'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where test files ask for the PostgreSQL of this run. */
    postgresPort: number
  }
}

/**
 * One PostgreSQL per run, started when the first test file asks for it: each question is a name, for which a database is
 * made; the answer is its address, or why there is none.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  let cluster: Promise<Cluster> | null = null
  const answer = async (name: string) => {
    cluster ??= startCluster({ isDurable: false })
    const ready = await cluster
    ready.createDatabase(name)
    return ready.urlOf(name)
  }
  const questions = createServer((socket) => {
    socket.once('data', (name) => {
      answer(String(name)).then(
        (url) => socket.end(JSON.stringify({ url })),
        (error: Error) => socket.end(JSON.stringify({ error: error.message })),
      )
    })
  })
  await new Promise<void>((resolve) => questions.listen(0, '127.0.0.1', resolve))
  project.provide('postgresPort', (questions.address() as AddressInfo).port)
  return async () => {
    questions.close()
    await (await cluster?.catch(() => null))?.stop()
  }
}
