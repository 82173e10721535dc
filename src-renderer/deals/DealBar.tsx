import { PageError } from '../app/PageError'
import { useTranslator } from '../i18n/translator'
import { useCommand } from '../state/commands'
import { shortcutOf } from '../state/command-keys'
import { back } from '../state/navigation'
import { useAction } from '../state/use-action'
import { Button } from '../ui/Button'
import { Chip } from '../ui/Chip'
import { MenuButton } from '../ui/MenuButton'
import { PageBar } from '../ui/PageBar'
import { RecordMenu } from '../customers/RecordMenu'
import { loseCommand, winCommand } from './deal-commands'
import { type DealView, moveToStage, removeDeal, reopenDeal, winDeal } from './deals-store'
import { presetName } from './stage-name'

interface DealBarProps {
  readonly view: DealView
  readonly onHistory: () => void
  readonly onLose: () => void
}

const outcomeTone = { open: 'neutral', won: 'good', lost: 'bad' } as const

/** Title, amount and stage of a deal, and what can become of it. */
export function DealBar({ view, onHistory, onLose }: DealBarProps) {
  const words = useTranslator()
  const { t, format } = words
  const { deal, stages } = view
  const action = useAction()
  const isOpen = deal.outcome === 'open'
  useCommand(winCommand, isOpen ? () => void action.run(() => winDeal(deal.id)) : null)
  useCommand(loseCommand, isOpen ? onLose : null)
  const stage = stages.find((one) => one.id === deal.stageId)
  const remove = async () => {
    if (await action.run(() => removeDeal(deal.id))) back('/deals')
  }
  const acts = isOpen ? (
    <>
      <Button shortcut={shortcutOf(winCommand)} onPress={() => void action.run(() => winDeal(deal.id))}>
        {t('deals.markWon')}
      </Button>
      <Button shortcut={shortcutOf(loseCommand)} onPress={onLose}>
        {t('deals.markLost')}
      </Button>
    </>
  ) : (
    <Button onPress={() => void action.run(() => reopenDeal(deal.id))}>{t('deals.reopen')}</Button>
  )
  return (
    <>
      <PageBar
        title={deal.title}
        count={
          [deal.companyName, deal.amount ? format.money(deal.amount) : null].filter(Boolean).join(' · ') ||
          undefined
        }
        actions={
          <>
            {acts}
            <RecordMenu
              name={deal.title}
              fallback="/deals"
              onHistory={onHistory}
              onRemove={() => void remove()}
            />
          </>
        }
      >
        <MenuButton
          label={t('deals.moveTo')}
          trigger={
            <Button size="sm" isDisabled={!isOpen}>
              {stage ? presetName(words, 'stage', stage) : t('deals.stageLabel')}
            </Button>
          }
          entries={stages.map((one) => ({
            id: one.id,
            label: presetName(words, 'stage', one),
            isChecked: one.id === deal.stageId,
          }))}
          onAction={(id) => {
            const target = stages.find((one) => one.id === id)
            if (target) void action.run(() => moveToStage(deal.id, target.id))
          }}
        />
        {isOpen ? null : <Chip tone={outcomeTone[deal.outcome]}>{t(`deals.closed.${deal.outcome}`)}</Chip>}
      </PageBar>
      <PageError error={action.error} />
    </>
  )
}
