import { FileSpreadsheet } from 'lucide-react'
import { useEffect, useRef } from 'react'
import type { ImportView } from '../../src-shared/imports/imports-contract'
import { importRoute } from '../app/import-route'
import { useTranslator } from '../i18n/translator'
import { useList } from '../state/create-list-store'
import { useView } from '../state/create-view-store'
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
import { pastImports, unfinishedView } from './import-history-store'
import { RoundTripPreview } from './RoundTripPreview'
import { openImport, useFileName, useImport } from './import-store'
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

/** The main act of the screen, as long as no other question is open. */
function Choice() {
  const { t } = useTranslator()
  const { error, unlock } = useImport()
  const isOtherWanted = error !== null
  return (
    <Button kind={unlock === null ? 'primary' : 'plain'} onPress={() => void choose()}>
      {t(isOtherWanted ? 'imports.another' : 'imports.choose')}
    </Button>
  )
}

/** Why the last list could not be opened, and the way on: its password, or another try. */
function OpenFailed() {
  const { t, message } = useTranslator()
  const { error, unlock, retry } = useImport()
  const fileName = useFileName()
  const unfinished = useView(unfinishedView, {}).value ?? []
  // What a workspace that stopped had begun is on offer below; it says the same and leads on.
  if (error === null || (retry !== null && unfinished.length > 0)) return null
  if (unlock !== null)
    return (
      <div className="px-4 pb-3">
        <Banner tone="warn" title={fileName} kept={message(error.text)}>
          <FilePassword onPassword={(password) => void unlock(password)} />
        </Banner>
      </div>
    )
  return (
    <div className="px-4 pb-3">
      <Banner
        tone="bad"
        title={t('imports.failed')}
        kept={t('imports.failedKept')}
        advice={message(error.text)}
        actions={
          retry === null ? null : (
            <Button size="sm" onPress={() => void retry()}>
              {t('frame.action.retry')}
            </Button>
          )
        }
      />
    </div>
  )
}

/** Nothing is open: choose a list, and what was imported before. */
function ImportChoice() {
  const { t } = useTranslator()
  const { unlock } = useImport()
  const past = useList(pastImports)
  const hasPast = (past.total ?? 0) > 0
  return (
    <>
      <PageBar title={t('imports.title')} actions={hasPast ? <Choice /> : undefined} />
      <OpenFailed />
      {/* One question at a time. */}
      {unlock === null ? <UnfinishedImports /> : null}
      {hasPast ? (
        <>
          <p className="px-4 pb-3 text-ink-2">{t('imports.chooseHint')}</p>
          <h2 className="px-4 pb-2 text-title">{t('importHistory.title')}</h2>
          <div className="min-h-0 flex-1">
            <PastImports />
          </div>
        </>
      ) : (
        <div className="flex min-h-0 flex-1 flex-col border-t border-line">
          <EmptyState
            icon={<Icon glyph={FileSpreadsheet} size={20} />}
            title={t('imports.asItIs')}
            action={<Choice />}
          >
            <p>{t('imports.chooseHint')}</p>
            <p className="mt-2">{t('importHistory.hint')}</p>
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
