import { createRoot } from 'react-dom/client'
import { onEvent } from './ipc/events'
import './styles/app.css'

const root = document.getElementById('root')
if (root) createRoot(root).render(<p>Tradewind</p>)

onEvent('workspace', (event) => {
  document.title = `Tradewind ${event.status}`
})
