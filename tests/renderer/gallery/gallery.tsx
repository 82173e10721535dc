import { createRoot } from 'react-dom/client'
import { program } from '../fake-api'
import { App } from '../../../src-renderer/app/App'
import type { Settings } from '../../../src-shared/settings/settings-contract'
import './gallery.css'

/** `index.html?language=ko&theme=dark#/people`: the whole window with the fake program behind it. */
const asked = new URLSearchParams(window.location.search)

program.reset({
  language: (asked.get('language') ?? 'en') as Settings['language'],
  theme: (asked.get('theme') ?? 'light') as Settings['theme'],
  firstRunDone: !asked.has('first'),
})
if (asked.has('first') || asked.has('empty')) program.empty()

const root = document.getElementById('root')
if (root) createRoot(root).render(<App />)
