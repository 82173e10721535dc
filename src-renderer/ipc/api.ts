import type { AppApi } from '../../src-shared/contract/app-contract'
import { AppError } from '../../src-shared/contract/app-error'
import type { CallResult } from '../../src-shared/contract/call-result'
import { message } from '../../src-shared/contract/message'
import { bridge } from './bridge'

/** Calls main and gives the value, or throws the AppError that came back. */
async function call(method: string, input: unknown): Promise<unknown> {
  const result = (await bridge()
    ?.call(method, input)
    .catch(() => undefined)) as CallResult | undefined
  if (!result) throw new AppError('unavailable', message('error.workspaceUnavailable'))
  if (!result.ok) throw AppError.fromShape(result.error)
  return result.value
}

/** Every method of every feature, `api.people.list({...})`, typed by the contracts. */
export const api = new Proxy({} as Record<string, unknown>, {
  get: (features, feature) => {
    if (typeof feature !== 'string') return undefined
    features[feature] ??= featureApi(feature)
    return features[feature]
  },
}) as unknown as AppApi

/** Functions are kept, so that a component may name one in its dependencies. */
function featureApi(feature: string): unknown {
  return new Proxy({} as Record<string, unknown>, {
    get: (methods, name) => {
      if (typeof name !== 'string' || name === 'then') return undefined
      methods[name] ??= (input: unknown) => call(`${feature}.${name}`, input)
      return methods[name]
    },
  })
}

/** The path on disk of a dropped or chosen file; empty for a file that only exists in memory. */
export function pathForFile(file: File): string {
  return bridge()?.pathForFile(file) ?? ''
}
