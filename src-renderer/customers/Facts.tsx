import { useState } from 'react'
import { useTranslator } from '../i18n/translator'
import { Button } from '../ui/Button'
import { FactList } from './FactList'

interface OptionalFact {
  readonly id: string
  readonly isEmpty: boolean
  readonly line: React.ReactNode
}

interface FactsProps {
  readonly facts: readonly OptionalFact[]
}

/** Facts that are known; the empty ones are one press away, so that the page says only what there is. */
export function Facts({ facts }: FactsProps) {
  const { t } = useTranslator()
  const [isAll, setIsAll] = useState(false)
  const empty = facts.filter((fact) => fact.isEmpty).length
  const shown = facts.filter((fact) => isAll || !fact.isEmpty)
  return (
    <>
      <FactList>{shown.map((fact) => fact.line)}</FactList>
      {empty > 0 && !isAll ? (
        <span className="-ml-2.5">
          <Button kind="ghost" size="sm" onPress={() => setIsAll(true)}>
            {t('frame.record.showEmpty', { count: empty })}
          </Button>
        </span>
      ) : null}
    </>
  )
}
