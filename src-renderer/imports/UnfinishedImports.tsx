import type { UnfinishedImport } from '../../src-shared/imports/import-history-contract'
import { useTranslator } from '../i18n/translator'
import { useView } from '../state/create-view-store'
import { Banner } from '../ui/Banner'
import { Button } from '../ui/Button'
import { unfinishedView } from './import-history-store'
import { discardUnfinished, resumeImport } from './import-store'

function Unfinished({ one }: { readonly one: UnfinishedImport }) {
  const { t, format } = useTranslator()
  const { importId, fileName, rowsRead, rowsInAll } = one
  const done = format.number(rowsRead)
  const isHalf = rowsInAll !== null && rowsInAll > rowsRead
  // Two figures: how many there are is known to the reader only when it has read them.
  const total = format.number(Number((rowsInAll ?? 0).toPrecision(2)))
  return (
    <Banner
      tone="info"
      title={t('importHistory.unfinished', { file: fileName })}
      kept={isHalf ? t('importHistory.rowsReadOf', { done, total }) : t('importHistory.rowsRead', { done })}
      actions={
        <>
          <Button
            size="sm"
            // The name stands beside it; a long one would leave no room for itself.
            aria-label={t('importHistory.goOn', { file: fileName })}
            onPress={() => void resumeImport(one)}
          >
            {t('importHistory.goOnShort')}
          </Button>
          <Button size="sm" kind="ghost" onPress={() => void discardUnfinished(importId)}>
            {t('imports.discard')}
          </Button>
        </>
      }
    />
  )
}

/** Lists whose import a crash or the end of the program broke off: go on, or let them go. */
export function UnfinishedImports() {
  const { value } = useView(unfinishedView, {})
  if (value === null || value.length === 0) return null
  return (
    <div className="flex flex-col gap-2 px-4 pb-3">
      {value.map((one) => (
        <Unfinished key={one.importId} one={one} />
      ))}
    </div>
  )
}
