import { Plus, X } from 'lucide-react'
import { useEffect, useState } from 'react'
import type { OwnerChoices } from '../../src-shared/imports/owner-rule'
import { useTranslator } from '../i18n/translator'
import { Button } from '../ui/Button'
import { Chip } from '../ui/Chip'
import { Icon } from '../ui/Icon'
import { IconButton } from '../ui/IconButton'
import { SectionHeading } from '../ui/SectionHeading'
import { TextField } from '../ui/TextField'
import { OwnerField } from './OwnerField'
import { type OwnerDraft, type ProductLine, wordsIn } from './owner-draft'

interface FormProps {
  readonly draft: OwnerDraft
  readonly onChange: (draft: OwnerDraft) => void
  readonly choices: OwnerChoices
}

/** Everybody whom no line names. */
function Rest({ draft, onChange, choices }: FormProps) {
  const { t } = useTranslator()
  return (
    <OwnerField
      label={t('imports.owners.rest')}
      value={draft.otherwise}
      owners={choices.owners}
      placeholder={t('imports.owners.poolHint')}
      onCommit={(otherwise) => onChange({ ...draft, otherwise })}
    />
  )
}

/** The countries of the list, each with its customers and its owner; those of an earlier rule stay below. */
export function CountryOwners({ draft, onChange, choices }: FormProps) {
  const { t, format } = useTranslator()
  const found = choices.countries.flatMap(({ country, customers }) =>
    country === null ? [] : [{ country, customers }],
  )
  const unknown = choices.countries.find(({ country }) => country === null)
  const others = Object.keys(draft.countries).filter((code) => found.every(({ country }) => country !== code))
  const lines = [...found, ...others.map((country) => ({ country, customers: 0 }))]
  return (
    <>
      {found.length === 0 ? <p className="text-ink-2">{t('imports.owners.noCountries')}</p> : null}
      {lines.length > 0 ? (
        <ul className="flex flex-col gap-1.5">
          {lines.map(({ country, customers }) => (
            <li key={country} className="flex items-center gap-2">
              <span className="flex w-2/5 shrink-0 items-baseline gap-1.5">
                <span className="min-w-0 wrap-break-word">{format.country(country)}</span>
                <span className="shrink-0 text-ink-3">{format.number(customers)}</span>
              </span>
              <OwnerField
                label={t('imports.owners.ownerFor', { what: format.country(country) })}
                isLabelHidden
                value={draft.countries[country] ?? ''}
                owners={choices.owners}
                placeholder={draft.otherwise || t('imports.owners.poolHint')}
                onCommit={(owner) =>
                  onChange({ ...draft, countries: { ...draft.countries, [country]: owner } })
                }
              />
            </li>
          ))}
        </ul>
      ) : null}
      {unknown && found.length > 0 ? (
        <p className="text-ink-2">
          {t('imports.owners.unknownCountry')}{' '}
          <span className="text-ink-3">{format.number(unknown.customers)}</span>
        </p>
      ) : null}
      <Rest draft={draft} onChange={onChange} choices={choices} />
    </>
  )
}

function ProductRow({
  line,
  owners,
  onChange,
  onRemove,
}: {
  readonly line: ProductLine
  readonly owners: readonly string[]
  readonly onChange: (line: ProductLine) => void
  readonly onRemove: () => void
}) {
  const { t } = useTranslator()
  const [words, setWords] = useState(line.words)
  useEffect(() => setWords(line.words), [line.words])
  const commit = () => {
    if (words !== line.words) onChange({ ...line, words })
  }
  const what = wordsIn(line.words).join(', ')
  return (
    <li className="flex items-center gap-1.5">
      <div className="w-2/5 shrink-0">
        <TextField
          label={t('imports.owners.words')}
          isLabelHidden
          placeholder={t('imports.owners.words')}
          value={words}
          onChange={setWords}
          onSubmit={commit}
          onBlur={commit}
        />
      </div>
      <OwnerField
        label={t('imports.owners.ownerFor', { what })}
        isLabelHidden
        value={line.owner}
        owners={owners}
        placeholder={t('imports.field.record.owner')}
        onCommit={(owner) => onChange({ ...line, owner })}
      />
      <IconButton
        icon={<Icon glyph={X} size={14} />}
        size="sm"
        label={t('imports.owners.removeLine', { line: what })}
        onPress={onRemove}
      />
    </li>
  )
}

/** Puts a product in the line that was begun last, or in a new one. */
function withProduct(lines: readonly ProductLine[], name: string): ProductLine[] {
  const last = lines.at(-1)
  if (!last || last.owner !== '') return [...lines, { words: name, owner: '' }]
  return [...lines.slice(0, -1), { ...last, words: [...wordsIn(last.words), name].join(', ') }]
}

/** Lines of words with an owner each, the first that fits decides; products of the list are offered. */
export function ProductOwners({ draft, onChange, choices }: FormProps) {
  const { t, format } = useTranslator()
  const set = (products: readonly ProductLine[]) => onChange({ ...draft, products })
  const named = new Set(draft.products.flatMap(({ words }) => wordsIn(words)))
  const offered = choices.products.filter(({ name }) => !named.has(name)).slice(0, 12)
  return (
    <>
      <div className="flex flex-col items-start gap-1.5">
        <p className="text-sm text-ink-2">{t('imports.owners.wordsHint')}</p>
        <ul className="flex w-full flex-col gap-1.5">
          {draft.products.map((line, at) => (
            <ProductRow
              // Lines have no name of their own, and their words change while one types.
              key={at}
              line={line}
              owners={choices.owners}
              onChange={(next) => set(draft.products.with(at, next))}
              onRemove={() => set(draft.products.filter((_line, place) => place !== at))}
            />
          ))}
        </ul>
        <Button
          kind="ghost"
          size="sm"
          icon={<Icon glyph={Plus} size={14} />}
          onPress={() => set([...draft.products, { words: '', owner: '' }])}
        >
          {t('imports.owners.addLine')}
        </Button>
      </div>
      {choices.products.length === 0 ? (
        <p className="text-ink-2">{t('imports.owners.noProducts')}</p>
      ) : offered.length > 0 ? (
        <div>
          <SectionHeading>{t('imports.owners.inThisList')}</SectionHeading>
          <div className="flex flex-wrap gap-1">
            {offered.map(({ name, customers }) => (
              <Chip key={name} onPress={() => set(withProduct(draft.products, name))}>
                {`${name} ${format.number(customers)}`}
              </Chip>
            ))}
          </div>
        </div>
      ) : null}
      <Rest draft={draft} onChange={onChange} choices={choices} />
    </>
  )
}

/** Those who share the customers, in the order in which they get them. */
export function TurnOwners({ draft, onChange, choices }: FormProps) {
  const { t, format } = useTranslator()
  const { owners } = draft
  const add = (name: string) => {
    if (name !== '' && !owners.includes(name)) onChange({ ...draft, owners: [...owners, name] })
  }
  return (
    <>
      {owners.length === 0 ? <p className="text-ink-2">{t('imports.owners.noOwners')}</p> : null}
      {owners.length > 0 ? (
        <ol className="flex flex-col gap-1">
          {owners.map((owner, at) => (
            <li key={owner} className="flex items-center gap-2">
              <span className="w-5 shrink-0 text-right text-ink-3">{format.number(at + 1)}</span>
              <span className="min-w-0 flex-1 truncate" title={owner}>
                {owner}
              </span>
              <IconButton
                icon={<Icon glyph={X} size={14} />}
                size="sm"
                label={t('imports.owners.removeOwner', { owner })}
                onPress={() => onChange({ ...draft, owners: owners.filter((one) => one !== owner) })}
              />
            </li>
          ))}
        </ol>
      ) : null}
      <OwnerField
        key={owners.length}
        label={t('imports.owners.addOwner')}
        value=""
        owners={choices.owners.filter((name) => !owners.includes(name))}
        onCommit={add}
      />
    </>
  )
}
