import { type ComponentType, lazy, type ReactNode } from 'react'
import { type Id, isId } from '../../src-shared/kernel/ids'
import { CompaniesScreen } from '../companies/CompaniesScreen'
import { CompanyScreen } from '../companies/CompanyScreen'
import { PeopleScreen } from '../people/PeopleScreen'
import { PersonScreen } from '../people/PersonScreen'
import { SettingsScreen } from '../settings/SettingsScreen'
import type { NewRecord } from '../state/new-record'

/*
 * The screens of other features, by file and signature; each is a bundle of its own:
 *   today/TodayScreen.tsx     TodayScreen()
 *   deals/DealsScreen.tsx     DealsScreen()
 *   deals/DealScreen.tsx      DealScreen({ id: DealId })
 *   deals/NewDealPanel.tsx    NewDealPanel({ preset: NewRecord, onClose: () => void })
 *   imports/ImportScreen.tsx  ImportScreen({ path: string | null })   path of the file to look at
 */
const modules = import.meta.glob<Record<string, unknown>>('../{today,deals,imports}/*.tsx')

function screen<Props extends object>(path: string, name: string): ComponentType<Props> {
  return lazy(async () => {
    const found = await modules[`../${path}`]?.()
    return { default: (found?.[name] ?? (() => null)) as ComponentType<Props> }
  })
}

const TodayScreen = screen('today/TodayScreen.tsx', 'TodayScreen')
const DealsScreen = screen('deals/DealsScreen.tsx', 'DealsScreen')
const DealScreen = screen<{ id: Id<'deal'> }>('deals/DealScreen.tsx', 'DealScreen')
const ImportScreen = screen<{ path: string | null }>('imports/ImportScreen.tsx', 'ImportScreen')

/** The form for a new deal, at the right of the window. */
export const NewDealPanel = screen<{ preset: NewRecord; onClose: () => void }>(
  'deals/NewDealPanel.tsx',
  'NewDealPanel',
)

export interface AppRoute {
  readonly pattern: string
  /** Which line of the navigation it belongs to. */
  readonly place: 'today' | 'people' | 'companies' | 'deals' | 'import' | 'settings'
  /** Null when the address means nothing (an id that is none). */
  readonly render: (id: string, query: URLSearchParams) => ReactNode
}

/** One line per screen. */
export const routes: readonly AppRoute[] = [
  { pattern: '/today', place: 'today', render: () => <TodayScreen /> },
  { pattern: '/people', place: 'people', render: () => <PeopleScreen /> },
  {
    pattern: '/people/:id',
    place: 'people',
    render: (id) => (isId(id) ? <PersonScreen key={id} id={id as Id<'person'>} /> : null),
  },
  { pattern: '/companies', place: 'companies', render: () => <CompaniesScreen /> },
  {
    pattern: '/companies/:id',
    place: 'companies',
    render: (id) => (isId(id) ? <CompanyScreen key={id} id={id as Id<'company'>} /> : null),
  },
  { pattern: '/deals', place: 'deals', render: () => <DealsScreen /> },
  {
    pattern: '/deals/:id',
    place: 'deals',
    render: (id) => (isId(id) ? <DealScreen key={id} id={id as Id<'deal'>} /> : null),
  },
  { pattern: '/import', place: 'import', render: (_id, query) => <ImportScreen path={query.get('path')} /> },
  { pattern: '/settings', place: 'settings', render: () => <SettingsScreen /> },
]
