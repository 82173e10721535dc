import { useTranslator } from '../i18n/translator'
import { unfinishedView } from '../imports/import-history-store'
import { useView } from '../state/create-view-store'
import { hrefOf } from '../state/navigation'
import { Brand } from '../ui/Brand'
import { NavItem, NavSpace } from '../ui/NavItem'
import { workspaceView } from '../workspace/workspace-store'
import { useCurrentRoute } from './RouteScreen'

/** Only what exists: today, the two lists, the board, the imports, the settings. */
export function AppNav() {
  const { t, format } = useTranslator()
  const counts = useView(workspaceView, {}).value?.counts
  const unfinished = useView(unfinishedView, {}).value
  const place = useCurrentRoute()?.route.place
  const count = (value: number | undefined) => (value === undefined ? undefined : format.number(value))
  return (
    <>
      <Brand name={t('frame.product')} />
      <NavItem
        label={t('frame.place.today')}
        href={hrefOf('/today')}
        isCurrent={place === 'today'}
        count={count(counts?.due || undefined)}
      />
      <NavItem
        label={t('people.title')}
        href={hrefOf('/people')}
        isCurrent={place === 'people'}
        count={count(counts?.people)}
      />
      <NavItem
        label={t('companies.title')}
        href={hrefOf('/companies')}
        isCurrent={place === 'companies'}
        count={count(counts?.companies)}
      />
      <NavItem
        label={t('frame.place.deals')}
        href={hrefOf('/deals')}
        isCurrent={place === 'deals'}
        count={count(counts?.openDeals)}
      />
      <NavSpace />
      <NavItem
        label={t('frame.place.imports')}
        href={hrefOf('/import')}
        isCurrent={place === 'import'}
        // Lists that wait to be gone on with.
        count={count(unfinished?.length || undefined)}
      />
      <NavItem label={t('settings.title')} href={hrefOf('/settings')} isCurrent={place === 'settings'} />
    </>
  )
}
