import { Check } from 'lucide-react'
import type * as z from 'zod'
import type { ImportView, importsContract } from '../../src-shared/imports/imports-contract'
import { UndoThisButton } from '../history/UndoThisButton'
import { useTranslator } from '../i18n/translator'
import { go } from '../state/navigation'
import { Button } from '../ui/Button'
import { EmptyState } from '../ui/EmptyState'
import { Icon } from '../ui/Icon'
import { PageBar } from '../ui/PageBar'
import { CountLine } from './CountLine'
import { discardImport } from './import-store'

interface ImportDoneProps {
  readonly view: ImportView
  readonly applied: z.output<typeof importsContract.apply.output>
  readonly onAnother: () => void
}

/** What was written, and where to go from here. */
export function ImportDone({ view, applied, onAnother }: ImportDoneProps) {
  const { t } = useTranslator()
  const { batch, file, written, transactionId } = applied
  const leave = (route: string) => {
    void discardImport()
    go(route)
  }
  return (
    <>
      <PageBar title={view.fileName} />
      <div className="flex min-h-0 flex-1 flex-col border-t border-line">
        <EmptyState
          icon={<Icon glyph={Check} size={20} />}
          title={t('imports.done')}
          action={
            <div className="flex flex-wrap justify-center gap-1.5">
              <Button kind="primary" onPress={() => leave('/people')}>
                {t('imports.showPeople')}
              </Button>
              <Button onPress={() => leave('/companies')}>{t('imports.showCompanies')}</Button>
              <Button onPress={() => leave(`/import/${batch}`)}>{t('importHistory.showImport')}</Button>
              <Button onPress={onAnother}>{t('imports.importAnother')}</Button>
              <UndoThisButton transactionId={transactionId} onDone={() => leave('/people')} />
            </div>
          }
        >
          <dl className="mx-auto w-72 max-w-full">
            <CountLine label={t('imports.newCompanies')} value={written.companies} />
            <CountLine label={t('imports.newPeople')} value={written.people} />
            <CountLine label={t('imports.newDeals')} value={written.deals} />
            <CountLine label={t('imports.filled')} value={written.updated} />
          </dl>
          <p className="mt-3">{t('imports.doneHint')}</p>
          {file === 'kept' ? null : <p className="mt-1">{t(`importHistory.fate.${file}`)}</p>}
        </EmptyState>
      </div>
    </>
  )
}
