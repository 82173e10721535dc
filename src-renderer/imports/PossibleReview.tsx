import { useEffect, useMemo, useRef, useState } from 'react'
import type { ImportView } from '../../src-shared/imports/imports-contract'
import { PageError } from '../app/PageError'
import { gridTexts } from '../customers/grid-texts'
import { useTranslator } from '../i18n/translator'
import { useRowHeight } from '../settings/use-row-height'
import { useCommand } from '../state/commands'
import { useListSource } from '../state/use-list-source'
import { useList } from '../state/create-list-store'
import { useRemembered } from '../state/remembered'
import { useStatusEnd } from '../state/status-end'
import { Button } from '../ui/Button'
import { Chip } from '../ui/Chip'
import { EmptyState } from '../ui/EmptyState'
import { DataGrid } from '../ui/grid/DataGrid'
import type { GridHandle } from '../ui/grid/grid-model'
import { PageBar } from '../ui/PageBar'
import { SidePanel } from '../ui/SidePanel'
import { differentCommand, leaveReviewCommand, sameCommand } from './possible-commands'
import { possibleColumns } from './possible-columns'
import { PossibleDetail } from './PossibleDetail'
import { decidePair, decideRest, pairKey, possiblePairs, showPossible, usePossible } from './possible-store'

interface PossibleReviewProps {
  readonly view: ImportView
}

const leave = () => showPossible(false)

/** The pair under the cursor, and deciding it: the cursor goes on to the next one. */
function usePairs(importId: string) {
  const grid = useRef<GridHandle>(null)
  const [index, setIndex] = useState(0)
  const list = useList(possiblePairs)
  const pair = list.rows.get(index)
  const hasPairs = (list.total ?? 0) > 0
  useEffect(() => {
    if (hasPairs) grid.current?.moveTo(0)
  }, [hasPairs])
  const decide = (decision: 'same' | 'different') => {
    if (!pair) return
    void decidePair(importId, pair, decision)
    if (index + 1 < (list.total ?? 0)) grid.current?.moveTo(index + 1)
  }
  return { grid, list, pair, decide, setIndex }
}

function PairGrid({ pairs, label }: { readonly pairs: ReturnType<typeof usePairs>; readonly label: string }) {
  const words = useTranslator()
  const { t } = words
  const { grid, list, setIndex } = pairs
  const columns = useMemo(() => possibleColumns(words), [words])
  const texts = useMemo(() => gridTexts(words), [words])
  const source = useListSource(possiblePairs, list, pairKey)
  return (
    <DataGrid
      ref={grid}
      label={label}
      columns={columns}
      source={source}
      texts={texts}
      rowHeight={useRowHeight()}
      onActiveRowChange={setIndex}
      onCancel={leave}
      empty={<EmptyState title={t('imports.possible.none')}>{t('imports.possible.noneHint')}</EmptyState>}
    />
  )
}

function PossibleCountsLine() {
  const { t } = useTranslator()
  const { counts } = usePossible()
  if (!counts) return null
  return (
    <>
      <Chip size="md" tone={counts.undecided > 0 ? 'warn' : 'neutral'}>
        {t('imports.possible.undecided', { count: counts.undecided })}
      </Chip>
      {counts.same > 0 ? (
        <Chip size="md" tone="good">
          {t('imports.possible.countSame', { count: counts.same })}
        </Chip>
      ) : null}
      {counts.different > 0 ? (
        <Chip size="md">{t('imports.possible.countDifferent', { count: counts.different })}</Chip>
      ) : null}
    </>
  )
}

/** Rows that may be one, side by side, decided by hand: S the same, D different, arrows go through the list. */
export function PossibleReview({ view }: PossibleReviewProps) {
  const { t } = useTranslator()
  const { counts, error } = usePossible()
  const [width, setWidth] = useRemembered('imports.pairWidth', 400)
  const pairs = usePairs(view.importId)
  const { pair, decide } = pairs
  useCommand(sameCommand, pair ? () => decide('same') : null)
  useCommand(differentCommand, pair ? () => decide('different') : null)
  // The grid has an Esc of its own; this one counts while the focus is on a button.
  useCommand(leaveReviewCommand, leave)
  useStatusEnd(t('imports.nothingWritten'))
  return (
    <>
      <PageBar
        title={t('imports.possible.title')}
        count={view.fileName}
        actions={
          <>
            <Button
              kind="ghost"
              isDisabled={(counts?.undecided ?? 0) === 0}
              onPress={() => void decideRest(view.importId)}
            >
              {t('imports.possible.rest')}
            </Button>
            <Button kind="primary" onPress={leave}>
              {t('imports.possible.back')}
            </Button>
          </>
        }
      >
        <PossibleCountsLine />
      </PageBar>
      <PageError error={error} />
      <div className="flex min-h-0 flex-1 border-t border-line">
        <div className="min-h-0 min-w-0 flex-1">
          <PairGrid pairs={pairs} label={t('imports.possible.title')} />
        </div>
        {pair ? (
          <SidePanel
            label={t('imports.possible.question')}
            width={width}
            onResize={setWidth}
            resizeLabel={t('frame.resizePanel')}
          >
            <PossibleDetail pair={pair} onDecide={decide} />
          </SidePanel>
        ) : null}
      </div>
    </>
  )
}
