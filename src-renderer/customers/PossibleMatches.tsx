import { useTranslator } from '../i18n/translator'

interface Match {
  readonly id: string
  readonly name: string
  readonly detail: string
}

interface PossibleMatchesProps {
  readonly matches: readonly Match[]
  readonly onOpen: (id: string) => void
}

/** Records that may be the one being typed; one click goes there instead of making a second one. */
export function PossibleMatches({ matches, onOpen }: PossibleMatchesProps) {
  const { t } = useTranslator()
  return (
    <div role="status">
      {matches.length === 0 ? null : (
        <div className="rounded-md bg-info-soft px-2.5 py-2">
          <p className="text-sm font-semibold text-info-text">{t('frame.record.possibleMatch')}</p>
          <ul>
            {matches.slice(0, 4).map((match) => (
              <li key={match.id}>
                <button
                  type="button"
                  onClick={() => onOpen(match.id)}
                  className="-mx-1 block w-[calc(100%+8px)] truncate rounded-sm px-1 py-0.5 text-left hover:bg-hover"
                >
                  <span className="font-semibold">{match.name}</span>{' '}
                  <span className="text-ink-2">{match.detail}</span>
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  )
}
