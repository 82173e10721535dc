import { useTranslator } from '../i18n/translator'
import { Button } from '../ui/Button'
import { changeAlike, forgetEdit, useImport } from './import-store'

/** After a cell was corrected: the same for all cells of its column that hold the same text. */
export function AlikeBanner() {
  const { t } = useTranslator()
  const { lastEdit } = useImport()
  if (!lastEdit || lastEdit.count < 2) return null
  const { was, text, count } = lastEdit
  return (
    <div role="status" className="flex items-center gap-2 border-t border-line bg-accent-soft px-4 py-1.5">
      <span className="min-w-0 truncate">{t('imports.alike', { was: was || '—', text: text || '—' })}</span>
      <Button size="sm" onPress={() => void changeAlike()}>
        {t('imports.changeAlike', { count })}
      </Button>
      <Button size="sm" kind="ghost" onPress={forgetEdit}>
        {t('imports.onlyThisCell')}
      </Button>
    </div>
  )
}
