import './app/strict-zod'
import './styles/tokens.css'
import './styles/fonts.css'
import './styles/base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/app'
import { askAhead } from './app/ask-ahead'

const root = document.getElementById('root')
if (root) {
  askAhead()
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  )
}
