import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import type { ImportView } from '../../src-shared/imports/imports-contract'
import type { OwnerChoices } from '../../src-shared/imports/owner-rule'
import { useTranslator } from '../i18n/translator'
import { isSameQuery } from '../state/create-view-store'
import { isComposing } from '../ui/composition'
import { InlineError } from '../ui/InlineError'
import { SectionHeading } from '../ui/SectionHeading'
import { Select } from '../ui/Select'
import { SkeletonText } from '../ui/Skeleton'
import { setOwners } from './import-store'
import { OwnerCounts } from './OwnerCounts'
import { CountryOwners, ProductOwners, TurnOwners } from './OwnerForms'
import { OwnerField } from './OwnerField'
import { draftOf, type OwnerDraft, ownerModes, ruleOf } from './owner-draft'
import { loadOwnerChoices, useOwnerChoices } from './owner-store'
import { LastRule } from './LastRule'

interface OwnerPanelProps {
  readonly view: ImportView
  readonly onClose: () => void
}

/** Esc in a field belongs to an input method or to an open list first; outside of fields it is a command. */
function isEscFromField(event: KeyboardEvent): boolean {
  const { target, code } = event
  const isInField = target instanceof HTMLInputElement && target.getAttribute('aria-expanded') !== 'true'
  return code === 'Escape' && isInField && !isComposing(event)
}

/** Sends what the form stands for, when that is something else than before. */
function tell({ ownerRule, constants }: ImportView, draft: OwnerDraft): void {
  const rule = ruleOf(draft)
  const all = draft.mode === 'all' ? draft.all : ''
  const isSame = isSameQuery(rule, ownerRule) && all === (constants['record.owner'] ?? '')
  if (!isSame) void setOwners({ rule, all })
}

interface FormProps {
  readonly draft: OwnerDraft
  readonly onChange: (draft: OwnerDraft) => void
  readonly choices: OwnerChoices
}

function Form({ draft, onChange, choices }: FormProps) {
  const { t } = useTranslator()
  if (draft.mode === 'all')
    return (
      <OwnerField
        label={t('imports.owners.ownerOfAll')}
        value={draft.all}
        owners={choices.owners}
        onCommit={(all) => onChange({ ...draft, all })}
      />
    )
  if (draft.mode === 'country') return <CountryOwners draft={draft} onChange={onChange} choices={choices} />
  if (draft.mode === 'product') return <ProductOwners draft={draft} onChange={onChange} choices={choices} />
  if (draft.mode === 'turn') return <TurnOwners draft={draft} onChange={onChange} choices={choices} />
  return null
}

/** Decides whose the customers become for whom the list names nobody; the rows beside it follow at once. */
export function OwnerPanel({ view, onClose }: OwnerPanelProps) {
  const { t, message } = useTranslator()
  const { importId, owners, lastOwnerRule } = view
  const [draft, setDraft] = useState(() => draftOf(view))
  const { choices, error } = useOwnerChoices()
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => title.current?.focus(), [])
  useEffect(() => {
    void loadOwnerChoices(importId)
  }, [importId, view])
  const change = (next: OwnerDraft) => {
    setDraft(next)
    tell(view, next)
  }
  const last = lastOwnerRule === null ? null : draftOf({ ownerRule: lastOwnerRule, constants: {} })
  const isLastOffered = last !== null && !isSameQuery(ruleOf(draft), ruleOf(last))
  return (
    // Before the field itself sees the key: afterwards its list is closed, and was it open?
    <div onKeyDownCapture={(event) => isEscFromField(event) && onClose()}>
      <h2 ref={title} tabIndex={-1} className="mb-3 pr-8 text-title outline-none!">
        {t('imports.owners.title')}
      </h2>
      <div className="flex flex-col gap-3">
        <Select
          label={t('imports.owners.question')}
          items={ownerModes.map((id) => ({ id, label: t(`imports.owners.mode.${id}`) }))}
          value={draft.mode}
          onChange={(id) => change({ ...draft, mode: ownerModes.find((one) => one === id) ?? 'nobody' })}
        />
        {isLastOffered && lastOwnerRule !== null ? (
          <LastRule rule={lastOwnerRule} onUse={() => change({ ...last, all: draft.all })} />
        ) : null}
        {choices ? (
          <Form draft={draft} onChange={change} choices={choices} />
        ) : (
          <SkeletonText label={t('imports.owners.title')} />
        )}
        {error ? <InlineError>{message(error.text)}</InlineError> : null}
      </div>
      {owners === null ? null : (
        <>
          <SectionHeading>{t('imports.owners.result')}</SectionHeading>
          <OwnerCounts owners={owners} />
          {owners.kept > 0 ? (
            <p className="mt-2 text-ink-2">{t('imports.owners.kept', { count: owners.kept })}</p>
          ) : null}
        </>
      )}
      <p className="mt-4 text-ink-2">{t('imports.owners.hint')}</p>
      {draft.mode === 'turn' ? <p className="mt-2 text-ink-2">{t('imports.owners.turnHint')}</p> : null}
    </div>
  )
}
