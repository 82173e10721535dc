import { FileSpreadsheet } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { importRoute } from '../app/import-route'
import { useTranslator } from '../i18n/translator'
import { go } from '../state/navigation'
import { Banner } from '../ui/Banner'
import { Button } from '../ui/Button'
import { EmptyState } from '../ui/EmptyState'
import { Icon } from '../ui/Icon'
import { PageBar } from '../ui/PageBar'
import { chooseImportFile } from '../workspace/desktop-store'
import { ImportDone } from './ImportDone'
import { ImportPreview } from './ImportPreview'
import { ImportProgress } from './ImportProgress'
import { openImport, useImport } from './import-store'
import { PossibleReview } from './PossibleReview'
import { usePossible } from './possible-store'

interface ImportScreenProps {
  /** The file to look at. */
  readonly path: string | null
}

async function choose(): Promise<void> {
  const path = await chooseImportFile()
  if (path !== null) go(importRoute(path), { replace: true })
}

function ImportChoice() {
  const { t, message } = useTranslator()
  const { error } = useImport()
  return (
    <>
      <PageBar title={t('imports.title')} />
      <div className="flex min-h-0 flex-1 flex-col border-t border-line">
        {error ? (
          <div className="p-4">
            <Banner
              tone="bad"
              title={t('imports.failed')}
              kept={t('imports.failedKept')}
              advice={message(error.text)}
            />
          </div>
        ) : null}
        <EmptyState
          icon={<Icon glyph={FileSpreadsheet} size={20} />}
          title={t(error ? 'imports.another' : 'imports.title')}
          action={
            <Button kind="primary" onPress={() => void choose()}>
              {t(error ? 'imports.another' : 'imports.choose')}
            </Button>
          }
        >
          {t('imports.chooseHint')}
        </EmptyState>
      </div>
    </>
  )
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
  if (step === 'preview' && view)
    return isOpen ? <PossibleReview view={view} /> : <ImportPreview view={view} />
  return <ImportChoice />
}
