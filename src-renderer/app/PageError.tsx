import type { AppError } from '../../src-shared/contract/app-error'
import { useTranslator } from '../i18n/translator'
import { InlineError } from '../ui/InlineError'

interface PageErrorProps {
  readonly error: AppError | null
}

/** Below the bar of a page: what its last act ran into; nothing when all went well. */
export function PageError({ error }: PageErrorProps) {
  const { message } = useTranslator()
  if (error === null) return null
  return (
    <div className="px-4 pb-2">
      <InlineError>{message(error.text)}</InlineError>
    </div>
  )
}
