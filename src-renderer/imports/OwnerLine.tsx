import { ChevronRight } from 'lucide-react'
import type { ImportView } from '../../src-shared/imports/imports-contract'
import { useTranslator } from '../i18n/translator'
import { Button } from '../ui/Button'
import { Icon } from '../ui/Icon'
import { fieldName } from './field-menu'
import { setOwners } from './import-store'
import { LastRule } from './LastRule'
import { OwnerCounts } from './OwnerCounts'
import { ownerSummary } from './owner-text'

interface OwnerLineProps {
  readonly view: ImportView
  readonly onOpen: () => void
  /** The panel was just closed. */
  readonly takesFocus: boolean
}

/** Whose the customers of the list become, in one line; opens the panel that decides it. Never has to be touched. */
export function OwnerLine({ view, onOpen, takesFocus }: OwnerLineProps) {
  const words = useTranslator()
  const { ownerRule, lastOwnerRule, constants } = view
  const isOpen = ownerRule === null && constants['record.owner'] === undefined
  const summary = ownerSummary(words, view)
  const name = fieldName(words, 'record.owner')
  return (
    <div className="flex flex-col items-start gap-1">
      <div className="flex w-full items-baseline justify-between gap-3">
        <span className="shrink-0 text-ink-2">{name}</span>
        <Button
          kind="link"
          aria-label={`${name}: ${summary}`}
          autoFocus={takesFocus}
          iconEnd={<Icon glyph={ChevronRight} size={14} />}
          onPress={onOpen}
        >
          <span className="truncate" title={summary}>
            {summary}
          </span>
        </Button>
      </div>
      {view.owners === null ? null : <OwnerCounts owners={view.owners} />}
      {isOpen && lastOwnerRule !== null ? (
        <LastRule rule={lastOwnerRule} onUse={() => void setOwners({ rule: lastOwnerRule, all: '' })} />
      ) : null}
    </div>
  )
}
