import { FileSpreadsheet } from 'lucide-react'
import { useEffect, useRef } from 'react'
import type { ImportView } from '../../src-shared/imports/imports-contract'
import { importRoute } from '../app/import-route'
import { useTranslator } from '../i18n/translator'
import { useList } from '../state/create-list-store'
import { go } from '../state/navigation'
import { Banner } from '../ui/Banner'
import { Button } from '../ui/Button'
import { EmptyState } from '../ui/EmptyState'
import { Icon } from '../ui/Icon'
import { PageBar } from '../ui/PageBar'
import { chooseImportFile } from '../workspace/desktop-store'
import { FilePassword } from './FilePassword'
import { ImportDone } from './ImportDone'
import { ImportPreview } from './ImportPreview'
import { ImportProgress } from './ImportProgress'
import { pastImports } from './import-history-store'
import { RoundTripPreview } from './RoundTripPreview'
import { openImport, useImport } from './import-store'
import { PastImports } from './PastImports'
import { PossibleReview } from './PossibleReview'
import { usePossible } from './possible-store'
import { UnfinishedImports } from './UnfinishedImports'

interface ImportScreenProps {
  /** The file to look at. */
  readonly path: string | null
}

async function choose(): Promise<void> {
  const path = await chooseImportFile()
  if (path !== null) go(importRoute(path), { replace: true })
}

function Choice({ isOtherWanted }: { readonly isOtherWanted: boolean }) {
  const { t } = useTranslator()
  return (
    <Button kind="primary" onPress={() => void choose()}>
      {t(isOtherWanted ? 'imports.another' : 'imports.choose')}
    </Button>
  )
}

/** Nothing is open: choose a list, and what was imported before. */
function ImportChoice() {
  const { t, message } = useTranslator()
  const { error, lockedPath } = useImport()
  const past = useList(pastImports)
  const hasPast = (past.total ?? 0) > 0
  return (
    <>
      <PageBar
        title={t('imports.title')}
        actions={hasPast ? <Choice isOtherWanted={error !== null} /> : undefined}
      />
      {error ? (
        <div className="px-4 pb-3">
          <Banner
            tone="bad"
            title={t('imports.failed')}
            kept={t('imports.failedKept')}
            advice={message(error.text)}
          />
          {lockedPath === null ? null : <FilePassword path={lockedPath} />}
        </div>
      ) : null}
      <UnfinishedImports />
      {hasPast ? (
        <>
          <p className="px-4 pb-3 text-ink-2">{t('imports.chooseHint')}</p>
          <h2 className="px-4 pb-2 text-title">{t('importHistory.title')}</h2>
          <div className="min-h-0 flex-1 border-t border-line">
            <PastImports />
          </div>
        </>
      ) : (
        <div className="flex min-h-0 flex-1 flex-col border-t border-line">
          <EmptyState
            icon={<Icon glyph={FileSpreadsheet} size={20} />}
            title={t(error ? 'imports.another' : 'imports.title')}
            action={<Choice isOtherWanted={error !== null} />}
          >
            {t('imports.chooseHint')}
          </EmptyState>
        </div>
      )}
    </>
  )
}

/** A workbook of our own that came back is compared; anything else is understood. */
function Preview({ view }: { readonly view: ImportView }) {
  return view.isRoundTrip ? <RoundTripPreview view={view} /> : <ImportPreview view={view} />
}

/** From a foreign list to customers: read, look, import. Nothing is written before the last press. */
export function ImportScreen({ path }: ImportScreenProps) {
  const { step, view, applied } = useImport()
  const { isOpen } = usePossible()
  useEffect(() => {
    if (path !== null) void openImport(path)
  }, [path])
  // The address names a file only while it is looked at, so that the same file can be given again.
  const isOver = step === 'choose' || step === 'done'
  const wasOver = useRef(true)
  useEffect(() => {
    if (isOver && !wasOver.current) go('/import', { replace: true })
    wasOver.current = isOver
  }, [isOver])
  if (step === 'reading' || step === 'writing') return <ImportProgress step={step} />
  if (step === 'done' && view && applied)
    return <ImportDone view={view} applied={applied} onAnother={() => void choose()} />
  if (step === 'preview' && view) return isOpen ? <PossibleReview view={view} /> : <Preview view={view} />
  return <ImportChoice />
}
