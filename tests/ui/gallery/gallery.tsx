import { createRoot } from 'react-dom/client'
import { UiProvider } from '../../../src-renderer/ui/UiProvider'
import './gallery.css'
import { GridPage } from './GridPage'
import { ImportPage } from './ImportPage'
import { PartsPage } from './PartsPage'

const pages = { grid: GridPage, parts: PartsPage, import: ImportPage }

/** ?page=grid|parts|import&theme=light|dark: every part in its states, for looking at. */
function start() {
  const query = new URLSearchParams(location.search)
  const theme = query.get('theme')
  if (theme) document.documentElement.dataset['theme'] = theme
  const name = query.get('page')
  const Page = name === 'parts' || name === 'import' ? pages[name] : pages.grid
  const root = document.getElementById('root')
  if (!root) throw new Error('The page has no root element')
  createRoot(root).render(
    <UiProvider language="en">
      <Page />
    </UiProvider>,
  )
}

start()
