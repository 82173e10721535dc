import { Suspense, useEffect } from 'react'
import { matchRoute, useRouter } from 'wouter'
import { RecordLoading } from '../customers/RecordLoading'
import { go, useRoute } from '../state/navigation'
import { type AppRoute, routes } from './routes'

/** The route that an address belongs to, with its record. */
export function useCurrentRoute(): { route: AppRoute; id: string; query: URLSearchParams } | null {
  const { path, query } = useRoute()
  const { parser } = useRouter()
  for (const route of routes) {
    const [isMatch, params] = matchRoute(parser, route.pattern, path)
    if (isMatch) return { route, id: (params as Record<string, string | undefined>)['id'] ?? '', query }
  }
  return null
}

/** The screen of the current address; an address that means nothing leads to Today. */
export function RouteScreen() {
  const current = useCurrentRoute()
  const content = current?.route.render(current.id, current.query) ?? null
  const isNowhere = content === null
  useEffect(() => {
    if (isNowhere) go('/today', { replace: true })
  }, [isNowhere])
  return <Suspense fallback={<RecordLoading />}>{content}</Suspense>
}
