import { useTranslator } from '../i18n/translator'
import { unfinishedView } from '../imports/import-history-store'
import { useView } from '../state/create-view-store'
import { hrefOf } from '../state/navigation'
import { Brand } from '../ui/Brand'
import { NavItem, NavSpace } from '../ui/NavItem'
import { syncRoute } from '../sync/sync-route'
import { syncView } from '../sync/sync-store'
import { workspaceView } from '../workspace/workspace-store'
import { useCurrentRoute } from './RouteScreen'

/** What stands beside the places; nothing where a nought would say nothing. */
function useCounts() {
  const { format } = useTranslator()
  const counts = useView(workspaceView, {}).value?.counts
  const unfinished = useView(unfinishedView, {}).value?.length
  const conflicts = useView(syncView, {}).value?.conflicts
  const count = (value: number | undefined) => (value === undefined ? undefined : format.number(value))
  const some = (value: number | undefined) => (value === 0 ? undefined : count(value))
  return {
    due: some(counts?.due),
    people: count(counts?.people),
    companies: count(counts?.companies),
    openDeals: count(counts?.openDeals),
    /** Lists that wait to be gone on with. */
    unfinished: some(unfinished),
    /** What waits for somebody to decide. */
    conflicts: some(conflicts),
  }
}

/** Only what exists: today, the two lists, the board, the imports, sharing, the settings. */
export function AppNav() {
  const { t } = useTranslator()
  const counts = useCounts()
  const place = useCurrentRoute()?.route.place
  return (
    <>
      <Brand name={t('frame.product')} />
      <NavItem
        label={t('frame.place.today')}
        href={hrefOf('/today')}
        isCurrent={place === 'today'}
        count={counts.due}
      />
      <NavItem
        label={t('people.title')}
        href={hrefOf('/people')}
        isCurrent={place === 'people'}
        count={counts.people}
      />
      <NavItem
        label={t('companies.title')}
        href={hrefOf('/companies')}
        isCurrent={place === 'companies'}
        count={counts.companies}
      />
      <NavItem
        label={t('frame.place.deals')}
        href={hrefOf('/deals')}
        isCurrent={place === 'deals'}
        count={counts.openDeals}
      />
      <NavSpace />
      <NavItem
        label={t('frame.place.imports')}
        href={hrefOf('/import')}
        isCurrent={place === 'import'}
        count={counts.unfinished}
      />
      <NavItem
        label={t('sync.page.title')}
        href={hrefOf(syncRoute())}
        isCurrent={place === 'sync'}
        count={counts.conflicts}
      />
      <NavItem label={t('settings.title')} href={hrefOf('/settings')} isCurrent={place === 'settings'} />
    </>
  )
}
