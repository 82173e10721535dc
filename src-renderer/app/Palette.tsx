import { useMemo, useState } from 'react'
import { useTranslator } from '../i18n/translator'
import { createSearchView } from '../search/search-store'
import { possibleCommands, runCommand, useCommand } from '../state/commands'
import { useView } from '../state/create-view-store'
import { go } from '../state/navigation'
import { openNew } from '../state/new-record'
import { CommandPalette } from '../ui/CommandPalette'
import { paletteCommand } from './frame-commands'
import { commandSections, createSection, hitSections } from './palette-sections'

const search = createSearchView()

const routeOfKind: Record<string, string> = { person: '/people', company: '/companies', deal: '/deals' }

/** Ctrl+K: finds people, companies and deals by any part, and does anything that can be done here. */
export function Palette() {
  const words = useTranslator()
  const { t } = words
  const [isOpen, setIsOpen] = useState(false)
  const [query, setQuery] = useState('')
  const text = isOpen ? query.trim() : ''
  const hits = useView(search, { text, kinds: ['person', 'company', 'deal'], limit: 15 })
  const isAnswered = hits.status === 'ready' || hits.status === 'failed'
  useCommand(paletteCommand, () => {
    setQuery('')
    setIsOpen(true)
  })
  const sections = useMemo(
    () =>
      isOpen
        ? [
            ...hitSections(words, hits.value ?? []),
            ...commandSections(words, possibleCommands(), text),
            // Offered once the answer is there: Enter in one go must not make what the search is about to find.
            ...(isAnswered ? createSection(words, text) : []),
          ]
        : [],
    [isOpen, words, hits.value, text, isAnswered],
  )
  const act = (id: string) => {
    const [kind, rest] = splitOnce(id)
    const route = routeOfKind[kind]
    if (route !== undefined) go(`${route}/${rest}`)
    else if (kind === 'create') openNew({ kind: rest === 'company' ? 'company' : 'person', name: text })
    else runCommand(rest)
  }
  return (
    <CommandPalette
      isOpen={isOpen}
      onClose={() => setIsOpen(false)}
      label={t('frame.search')}
      placeholder={t('search.placeholder')}
      query={query}
      onQueryChange={setQuery}
      sections={sections}
      onAction={act}
      isLoading={hits.status === 'loading' && text !== ''}
      emptyText={t('search.nothing')}
      footer={<span>{t('search.hints')}</span>}
    />
  )
}

function splitOnce(id: string): [string, string] {
  const at = id.indexOf(':')
  return [id.slice(0, at), id.slice(at + 1)]
}
