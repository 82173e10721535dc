import { spawn } from 'node:child_process'
import { createBuilder, createServer } from 'vite'
import { forgetBuilds } from '../build-app.mjs'
import { onScreen } from '../display.mjs'
import { inRoot, root, say } from '../project.mjs'
import { electronFlags } from './start.mjs'

const configFile = inRoot('vite.config.ts')

async function serveRenderer() {
  const server = await createServer({
    configFile,
    server: { host: '127.0.0.1', port: 5173, strictPort: false },
  })
  await server.listen()
  say('dev', `renderer at ${server.resolvedUrls.local[0]}`)
  return server
}

/** The window: started once all parts are built, started again when the main part changed. */
function windowOn(url, given, onClosed) {
  let child = null
  let isRestarting = false
  const open = async () => {
    const { default: electron } = await import('electron')
    const [command, ...flags] = onScreen([electron, ...electronFlags(), root, ...given])
    child = spawn(command, flags, { stdio: 'inherit', env: { ...process.env, VITE_DEV_SERVER_URL: url } })
    child.once('exit', (code) => {
      child = null
      if (!isRestarting) return onClosed(code ?? 0)
      isRestarting = false
      return open()
    })
  }
  return {
    open: () => (child ? undefined : open()),
    restart() {
      if (!child) return open()
      isRestarting = true
      return child.kill('SIGTERM')
    },
    close: () => child?.kill('SIGTERM'),
  }
}

/** Rebuilds main and preload whenever a file of theirs changes; `onBuilt(part)` after each build. */
async function watchParts(onBuilt) {
  forgetBuilds()
  const builder = await createBuilder({ configFile, build: { watch: {} }, logLevel: 'warn' })
  for (const part of ['preload', 'main']) {
    const watcher = await builder.build(builder.environments[part])
    watcher.on('event', (event) => {
      if (event.code === 'ERROR') say('dev', `${part} does not build: ${event.error.message}`)
      if (event.code !== 'BUNDLE_END') return
      void event.result?.close()
      onBuilt(part)
    })
  }
}

/** Opens the window with hot reload: the renderer keeps its state, main restarts, the preload reloads the page. */
export async function run(given) {
  const server = await serveRenderer()
  const { promise, resolve } = Promise.withResolvers()
  const shown = windowOn(server.resolvedUrls.local[0], given, resolve)
  const built = new Set()
  await watchParts((part) => {
    const isFirst = built.size < 2
    built.add(part)
    if (built.size < 2) return
    if (isFirst) void shown.open()
    else if (part === 'main') void shown.restart()
    else server.ws.send({ type: 'full-reload' })
  })
  process.on('SIGINT', shown.close)
  process.on('SIGTERM', shown.close)
  const code = await promise
  await server.close()
  process.exit(code)
}
