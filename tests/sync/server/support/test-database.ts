import { randomBytes } from 'node:crypto'
import { connect } from 'node:net'
import { inject } from 'vitest'

/** The address of a fresh database on the PostgreSQL of this run. Throws when there is no PostgreSQL. */
export async function freshPostgres(): Promise<string> {
  const name = `t${randomBytes(8).toString('hex')}`
  const text = await new Promise<string>((resolve, reject) => {
    const socket = connect(inject('postgresPort'), '127.0.0.1', () => socket.write(name))
    let said = ''
    socket.on('data', (chunk) => {
      said += String(chunk)
    })
    socket.on('end', () => resolve(said))
    socket.on('error', reject)
  })
  const { url, error } = JSON.parse(text) as { url?: string; error?: string }
  if (!url) throw new Error(error)
  return url
}
