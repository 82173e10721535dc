import { Check } from 'lucide-react'
import { useEffect, useMemo, useRef, useState } from 'react'
import { PageError } from '../app/PageError'
import { backCommand } from '../customers/customer-commands'
import { gridTexts } from '../customers/grid-texts'
import { useTranslator } from '../i18n/translator'
import { useRowHeight } from '../settings/use-row-height'
import { useCommand } from '../state/commands'
import { useList } from '../state/create-list-store'
import { back, go } from '../state/navigation'
import { useRemembered } from '../state/remembered'
import { useAction } from '../state/use-action'
import { useListSource } from '../state/use-list-source'
import { Button } from '../ui/Button'
import { EmptyState } from '../ui/EmptyState'
import { DataGrid } from '../ui/grid/DataGrid'
import type { GridHandle } from '../ui/grid/grid-model'
import { Icon } from '../ui/Icon'
import { PageBar } from '../ui/PageBar'
import { SidePanel } from '../ui/SidePanel'
import { ConflictDetail } from './ConflictDetail'
import { conflictColumns } from './conflict-columns'
import { recordRoute } from './conflict-text'
import { keepCommand, putBackCommand } from './sync-commands'
import { syncRoute } from './sync-route'
import { conflictKey, conflictList, restoreConflict, settleConflict } from './sync-store'

const firstRecord = { row: 0, columnId: 'record', offset: 0 }
const leave = () => back(syncRoute())

/** The conflict under the cursor, and deciding it: the next one then stands in its place. */
function useConflicts() {
  const grid = useRef<GridHandle>(null)
  const list = useList(conflictList)
  const [index, setIndex] = useState(list.position?.row ?? 0)
  const action = useAction()
  const total = list.total ?? 0
  const current = list.rows.get(Math.min(index, Math.max(0, total - 1)))
  const hasAny = total > 0
  useEffect(() => {
    if (hasAny) grid.current?.focus()
  }, [hasAny])
  const decide = (work: (id: number) => Promise<void>) => {
    if (current) void action.run(() => work(current.id))
  }
  return { grid, list, current, action, decide, setIndex }
}

type Conflicts = ReturnType<typeof useConflicts>

function ConflictGrid({ conflicts }: { readonly conflicts: Conflicts }) {
  const words = useTranslator()
  const { t } = words
  const { grid, list, setIndex } = conflicts
  const columns = useMemo(() => conflictColumns(words), [words])
  const texts = useMemo(() => gridTexts(words), [words])
  const source = useListSource(conflictList, list, conflictKey)
  return (
    <DataGrid
      ref={grid}
      label={t('sync.conflicts.title')}
      columns={columns}
      source={source}
      texts={texts}
      rowHeight={useRowHeight()}
      initialPosition={list.position ?? firstRecord}
      onPositionChange={conflictList.setPosition}
      onActiveRowChange={setIndex}
      onOpen={(row) => {
        const route = recordRoute(row)
        if (route !== null) go(route)
      }}
      onCancel={leave}
      empty={
        <EmptyState icon={<Icon glyph={Check} size={20} />} title={t('sync.conflicts.none')}>
          {t('sync.conflicts.noneHint')}
        </EmptyState>
      }
    />
  )
}

/** Values that lost, one after the other: P puts one back, O leaves things as they are, Enter opens the record. */
export function ConflictsScreen() {
  const { t, format } = useTranslator()
  const [width, setWidth] = useRemembered('sync.conflictWidth', 400)
  const conflicts = useConflicts()
  const { list, current, action, decide } = conflicts
  useCommand(putBackCommand, current ? () => decide(restoreConflict) : null)
  useCommand(keepCommand, current ? () => decide(settleConflict) : null)
  // The grid has an Esc of its own; this one counts while the focus is on a button.
  useCommand(backCommand, leave)
  const error = action.error ?? list.error
  return (
    <>
      <PageBar
        title={t('sync.conflicts.title')}
        count={list.total === null || list.total === 0 ? undefined : format.number(list.total)}
        actions={
          <Button kind="ghost" shortcut="Esc" onPress={leave}>
            {t('sync.conflicts.back')}
          </Button>
        }
      />
      <PageError error={error} />
      <div className="flex min-h-0 flex-1 border-t border-line">
        <div className="-mt-px min-h-0 min-w-0 flex-1">
          <ConflictGrid conflicts={conflicts} />
        </div>
        {current ? (
          <SidePanel
            label={t('sync.conflicts.which')}
            width={width}
            onResize={setWidth}
            resizeLabel={t('frame.resizePanel')}
          >
            <ConflictDetail
              conflict={current}
              isBusy={action.isBusy}
              onPutBack={() => decide(restoreConflict)}
              onKeep={() => decide(settleConflict)}
            />
          </SidePanel>
        ) : null}
      </div>
    </>
  )
}
