import type { ImportDetail } from '../../src-shared/imports/import-history-contract'
import { useTranslator } from '../i18n/translator'
import { useAction } from '../state/use-action'
import { Button } from '../ui/Button'
import { ConfirmButton } from '../ui/ConfirmButton'
import { DefinitionList } from '../ui/DefinitionList'
import { InlineError } from '../ui/InlineError'
import { SectionHeading } from '../ui/SectionHeading'
import { CountLine } from './CountLine'
import { fieldName } from './field-menu'
import { removeOriginal, saveOriginal } from './import-history-store'
import { ownerRuleText } from './owner-text'

interface ImportFactsProps {
  readonly detail: ImportDetail
}

function OriginalFile({ detail }: ImportFactsProps) {
  const { t, format, message } = useTranslator()
  const action = useAction()
  if (detail.fileSize === null) return <p className="text-ink-2">{t('importHistory.fileNotKept')}</p>
  return (
    <div className="flex flex-col items-start gap-2">
      <p className="text-ink-2">{t('importHistory.fileKept', { size: format.fileSize(detail.fileSize) })}</p>
      <Button size="sm" isBusy={action.isBusy} onPress={() => void action.run(() => saveOriginal(detail))}>
        {t('importHistory.saveFile')}
      </Button>
      <ConfirmButton
        label={t('importHistory.removeFile')}
        hint={t('importHistory.removeFileHint')}
        onConfirm={() => void action.run(() => removeOriginal(detail.id))}
      />
      {action.error ? <InlineError>{message(action.error.text)}</InlineError> : null}
    </div>
  )
}

/** How the list was read, and the list itself. */
/** What a past import wrote, how its list was read, and its file. */
export function ImportFacts({ detail }: ImportFactsProps) {
  const words = useTranslator()
  const { t, format } = words
  const { written } = detail
  const header = detail.headerRow === null ? t('imports.noHeader') : format.number(detail.headerRow + 1)
  const facts = [
    { id: 'format', term: t('importHistory.format'), value: detail.format },
    { id: 'encoding', term: t('importHistory.encoding'), value: detail.encoding },
    // The one sheet of a text file bears the name of the file.
    { id: 'sheet', term: t('imports.sheet'), value: detail.encoding === null ? detail.sheet : null },
    { id: 'header', term: t('imports.headerRow'), value: header },
    { id: 'rows', term: t('importHistory.rows'), value: format.number(detail.rows) },
    {
      id: 'policy',
      term: t('imports.policy'),
      value: detail.policy === null ? null : t(`imports.policies.${detail.policy}`),
    },
  ]
  const all = Object.entries(detail.constants)
  const constants = all.map(([field, value]) => ({ id: field, term: fieldName(words, field), value }))
  if (detail.ownerRule !== null)
    constants.push({
      id: 'rule',
      term: fieldName(words, 'record.owner'),
      value: ownerRuleText(words, detail.ownerRule),
    })
  return (
    <>
      <h2 className="mb-2 text-title">{t('importHistory.column.what')}</h2>
      <dl>
        <CountLine label={t('imports.newCompanies')} value={written.companies} />
        <CountLine label={t('imports.newPeople')} value={written.people} />
        <CountLine label={t('imports.newDeals')} value={written.deals} />
        <CountLine label={t('importHistory.column.changed')} value={written.updated} />
      </dl>
      <h2 className="mt-4 mb-2 text-title">{t('importHistory.howRead')}</h2>
      <DefinitionList
        items={facts.flatMap((fact) =>
          fact.value === null || fact.value === '' ? [] : [{ ...fact, value: fact.value }],
        )}
      />
      <SectionHeading>{t('importHistory.file')}</SectionHeading>
      <OriginalFile detail={detail} />
      {constants.length > 0 ? (
        <>
          <SectionHeading>{t('imports.forAllRows')}</SectionHeading>
          <DefinitionList items={constants} />
        </>
      ) : null}
      {detail.columns.length > 0 ? (
        <>
          <SectionHeading>{t('importHistory.columns')}</SectionHeading>
          <DefinitionList
            items={detail.columns.map(({ index, header: own, field }) => ({
              id: String(index),
              term: own || format.number(index + 1),
              value: fieldName(words, field),
            }))}
          />
        </>
      ) : null}
    </>
  )
}
