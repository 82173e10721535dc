import { FileSpreadsheet, type LucideIcon, NotebookPen, Sparkles } from 'lucide-react'
import { type Language, languages } from '../../src-shared/i18n/language'
import { useTranslator } from '../i18n/translator'
import { languageNames } from '../settings/language-names'
import { updateSettings } from '../settings/settings-store'
import { go } from '../state/navigation'
import { useAction } from '../state/use-action'
import { Brand } from '../ui/Brand'
import { Icon } from '../ui/Icon'
import { InlineError } from '../ui/InlineError'
import { SegmentedControl } from '../ui/SegmentedControl'
import { chooseImportFile } from '../workspace/desktop-store'
import { addSample } from '../workspace/workspace-store'
import { importRoute } from './import-route'

interface ChoiceProps {
  readonly glyph: LucideIcon
  readonly title: string
  readonly text: string
  readonly isMain?: boolean
  readonly onChoose: () => void
}

function Choice({ glyph, title, text, isMain = false, onChoose }: ChoiceProps) {
  const edge = isMain
    ? 'border-accent shadow-[0_0_0_1px_var(--accent)] hover:bg-accent-soft'
    : 'border-line hover:border-line-control hover:bg-hover'
  return (
    <button
      type="button"
      onClick={onChoose}
      className={`flex min-w-0 flex-col items-start gap-2 rounded-lg border bg-surface p-5 text-left transition-colors ${edge}`}
    >
      <span
        className={`flex size-10 items-center justify-center rounded-lg ${isMain ? 'bg-accent text-accent-ink' : 'bg-sunken text-ink-2'}`}
      >
        <Icon glyph={glyph} size={20} />
      </span>
      <span className="mt-1 text-title font-semibold">{title}</span>
      <span className="text-lg text-ink-2">{text}</span>
    </button>
  )
}

/** The first look: bring a list, start empty, or look around with sample data. In one's own language right away. */
export function FirstRun() {
  const { t, message, language } = useTranslator()
  const action = useAction()
  const finish = async (route: string) => {
    await updateSettings({ firstRunDone: true })
    go(route, { replace: true })
  }
  const bringList = () =>
    action.run(async () => {
      const path = await chooseImportFile()
      if (path !== null) await finish(importRoute(path))
    })
  const lookAtSample = () =>
    action.run(async () => {
      await addSample()
      await finish('/today')
    })
  return (
    <main className="flex h-full flex-col overflow-auto bg-bg">
      <div className="flex items-center justify-between gap-4 px-6 pt-5">
        <Brand name={t('frame.product')} />
        <SegmentedControl
          label={t('settings.language')}
          segments={languages.map((id) => ({ id, label: languageNames[id] }))}
          value={language}
          onChange={(id: Language) => void updateSettings({ language: id })}
        />
      </div>
      <div className="m-auto flex w-full max-w-220 flex-col gap-8 px-6 py-10">
        <div className="flex flex-col gap-2">
          <h1 className="text-[28px] leading-tight">{t('frame.firstRun.title')}</h1>
          <p className="max-w-140 text-title text-ink-2">{t('frame.firstRun.lead')}</p>
        </div>
        <div className="grid grid-cols-3 gap-4 max-[860px]:grid-cols-1">
          <Choice
            isMain
            glyph={FileSpreadsheet}
            title={t('frame.firstRun.import')}
            text={t('frame.firstRun.importText')}
            onChoose={() => void bringList()}
          />
          <Choice
            glyph={NotebookPen}
            title={t('frame.firstRun.empty')}
            text={t('frame.firstRun.emptyText')}
            onChoose={() => void action.run(() => finish('/people'))}
          />
          <Choice
            glyph={Sparkles}
            title={t('frame.firstRun.sample')}
            text={t('frame.firstRun.sampleText')}
            onChoose={() => void lookAtSample()}
          />
        </div>
        {action.error ? <InlineError>{message(action.error.text)}</InlineError> : null}
        <p className="text-ink-2">{t('frame.firstRun.promise')}</p>
      </div>
    </main>
  )
}
