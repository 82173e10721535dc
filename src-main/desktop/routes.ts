/** The views that menu, tray and notifications can ask the window for (event `open`). */
export const routes = {
  today: '/today',
  people: '/people',
  companies: '/companies',
  deals: '/deals',
  import: '/import',
  settings: '/settings',
  newPerson: '/new/person',
  newCompany: '/new/company',
  newDeal: '/new/deal',
  newTask: '/new/task',
} as const

export type Route = (typeof routes)[keyof typeof routes]

/** The activity that a reminder's route speaks of: its `activity` parameter, `/today?activity=<id>`. */
export function activityOf(route: string): string | null {
  const query = route.slice(route.indexOf('?') + 1)
  return route.includes('?') ? new URLSearchParams(query).get('activity') : null
}
