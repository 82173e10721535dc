import { lazy, type ReactNode } from 'react'
import { type Id, isId } from '../../src-shared/kernel/ids'
import { CompaniesScreen } from '../companies/CompaniesScreen'
import { CompanyScreen } from '../companies/CompanyScreen'
import { PeopleScreen } from '../people/PeopleScreen'
import { PersonScreen } from '../people/PersonScreen'
import { SettingsScreen } from '../settings/SettingsScreen'
import { conflictsRoute, wayOf } from '../sync/sync-route'
import { TodayScreen } from '../today/TodayScreen'

/*
 * Screens that are not wanted on the first look are bundles of their own:
 *   DealsScreen()   DealScreen({ id })   ImportScreen({ path })   path of the file to look at
 *   PastImportScreen({ id })   SyncScreen({ way })   ConflictsScreen()
 *   NewDealPanel({ preset, onClose })   the form for a new deal, at the right of the window
 */
const DealsScreen = lazy(async () => ({ default: (await import('../deals/DealsScreen')).DealsScreen }))
const DealScreen = lazy(async () => ({ default: (await import('../deals/DealScreen')).DealScreen }))
const ImportScreen = lazy(async () => ({ default: (await import('../imports/ImportScreen')).ImportScreen }))
const PastImportScreen = lazy(async () => ({
  default: (await import('../imports/PastImportScreen')).PastImportScreen,
}))
const SyncScreen = lazy(async () => ({ default: (await import('../sync/SyncScreen')).SyncScreen }))
const ConflictsScreen = lazy(async () => ({
  default: (await import('../sync/ConflictsScreen')).ConflictsScreen,
}))
export const NewDealPanel = lazy(async () => ({
  default: (await import('../deals/NewDealPanel')).NewDealPanel,
}))

export interface AppRoute {
  readonly pattern: string
  /** Which line of the navigation it belongs to. */
  readonly place: 'today' | 'people' | 'companies' | 'deals' | 'import' | 'sync' | 'settings'
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
  {
    pattern: '/import/:id',
    place: 'import',
    render: (id) => (isId(id) ? <PastImportScreen key={id} id={id as Id<'importBatch'>} /> : null),
  },
  { pattern: '/sync', place: 'sync', render: (_id, query) => <SyncScreen way={wayOf(query.get('do'))} /> },
  { pattern: conflictsRoute, place: 'sync', render: () => <ConflictsScreen /> },
  { pattern: '/settings', place: 'settings', render: () => <SettingsScreen /> },
]
